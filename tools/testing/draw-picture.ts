import sharp, { type Sharp } from 'sharp';

type Drawing = 'light' | 'dark' | 'busy';

const GROUNDS = {
  light: ['#fdfcf7', '#e9e2cf', '#f4f1e6'],
  dark: ['#10141b', '#26303f', '#0b2a2b'],
  busy: ['#ffffff', '#000000', '#c33d2e'],
} as const;

/** A picture that obviously is not a photograph: stripes, and a disc. */
export const drawPicture = (width: number, height: number, drawing: Drawing = 'busy'): Sharp => {
  const [ground, stripe, disc] = GROUNDS[drawing];
  const step = Math.max(Math.round(width / 24), 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs><pattern id="stripes" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
    <rect width="${step / 2}" height="${step}" fill="${stripe}"/></pattern></defs>
  <rect width="100%" height="100%" fill="${ground}"/>
  <rect width="100%" height="100%" fill="url(#stripes)"/>
  <circle cx="70%" cy="40%" r="20%" fill="${disc}"/></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha();
};
