import type { Picture } from '../../src/core/news/picture.ts';

/** What the build would have made of a picture. */
export const inventPicture = (width: number, height: number, webp = 2): Picture => ({
  hash: 'abc',
  width,
  height,
  files: [{ width, avif: 1, webp }],
  colour: null,
});

/** Ratios, with the largest width and height for which a picture of 1,600 × 1,000 has room. */
const CUTS = [
  ['16x9', 1600, 900],
  ['4x3', 1333, 1000],
  ['1x1', 1000, 1000],
] as const;

const pixels = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' });

/** Such a picture in the terms of schema.org. */
export const describedCuts = (home: string, caption: string, creditText: string) => ({
  image: CUTS.map(([cut, width, height]) => ({
    '@type': 'ImageObject',
    url: `${home}media/abc-${cut}.webp`,
    width: pixels(width),
    height: pixels(height),
    caption,
    creditText,
  })),
});
