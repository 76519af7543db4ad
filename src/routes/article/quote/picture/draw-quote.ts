import { isWhollyForeign } from '../../../../core/arabic/bidi-marks.ts';
import { carryMarks, isolateRuns } from '../../../../core/arabic/carry-marks.ts';
import { inQuotes } from '../../../../core/arabic/quotation-marks.ts';
import { COLOURS } from '../../../../core/newsroom/colours.ts';
import { drawingFace } from '../../../../device/drawing-face.ts';
import { cutPassage } from '../../../../core/news/passages.ts';
import { balanceLines, wrapLines } from '../../../../core/arabic/wrap-lines.ts';

/** Shapes: for a post, and for a story that fills a phone. */
export const SHAPES = { square: 1080, tall: 1920 } as const;
export type Shape = keyof typeof SHAPES;

/** What stands on the picture. */
export type QuoteWords = {
  text: string;
  title: string;
  /** Name of the source, isolated, and the day, as far as they are known. */
  origin: string;
  site: string;
  /** The site's address. */
  address: string;
};

const WIDTH = 1080;
const EDGE = 90;
const INNER = WIDTH - 2 * EDGE;
const HEAD = 200;
const BAND = 24;
/** The size of the words below the quotation. */
const TITLE = { size: 38, step: 64, most: 2 } as const;
const SMALL = { size: 30, least: 12, step: 54 };
const LEADING = 1.75;
/** The sizes that are tried. */
const SIZES = [104, 94, 84, 76, 68, 62, 56, 50, 46, 42, 38, 34];
/**
 * The factor by which a passage is shortened, repeatedly, if it is too long even in the smallest
 * size.
 */
const SHORTER = 0.9;

/** The colours by day, whatever colours the page has. */
const { paper, ink, 'soft-ink': soft, lapis, turquoise } = COLOURS.day;

/**
 * Draws a quotation as large as there is room for, from right to left, or from left to right if it
 * is wholly in letters of that direction.
 */
export const drawQuote = async (
  element: HTMLCanvasElement,
  { text: written, title, origin, site, address }: QuoteWords,
  shape: Shape,
): Promise<void> => {
  // The sign ﷼ is a blot in bold type, and spelling it out changes nobody's words.
  const text = written.replaceAll('\uFDFC', 'ريال');
  const height = SHAPES[shape];
  const style = getComputedStyle(document.documentElement);
  const serif = `${drawingFace('Naskh')}, ${style.getPropertyValue('--font-naskh')}`;
  const sans = `${drawingFace('Sans')}, ${style.getPropertyValue('--font-ui')}`;
  const naskh = (size: number) => `700 ${size}px ${serif}`;
  const label = (size: number) => `500 ${size}px ${sans}`;
  // If a typeface does not load, the system's is used.
  await Promise.allSettled([
    document.fonts.load(naskh(SIZES[0] ?? 0), `«»${text}${title}${site}`),
    document.fonts.load(label(SMALL.size), origin + address),
  ]);
  element.width = WIDTH;
  element.height = height;
  const canvas = element.getContext('2d');
  if (!canvas) return;
  const widthOf = (words: string) => canvas.measureText(words).width;
  const write = (words: string, y: number, font: string, colour: string) => {
    canvas.font = font;
    canvas.fillStyle = colour;
    canvas.fillText(words, canvas.direction === 'rtl' ? WIDTH - EDGE : EDGE, y, INNER);
  };
  /** A line that is too long is smaller, not narrower. */
  const writeSmall = (words: string, y: number, colour: string) => {
    let { size } = SMALL;
    for (; size > SMALL.least; size -= 1) {
      canvas.font = label(size);
      if (widthOf(words) <= INNER) break;
    }
    write(words, y, label(size), colour);
  };

  canvas.fillStyle = paper;
  canvas.fillRect(0, 0, WIDTH, height);
  canvas.fillStyle = lapis;
  canvas.fillRect(0, 0, WIDTH, BAND);
  canvas.fillRect(0, height - BAND, WIDTH, BAND);
  canvas.fillRect(EDGE, HEAD - 6, INNER, 3);
  canvas.direction = 'rtl';
  canvas.textAlign = 'start';
  canvas.textBaseline = 'middle';
  write(site, (HEAD + BAND) / 2, naskh(48), lapis);

  canvas.font = naskh(TITLE.size);
  const [first = '', ...more] = carryMarks(wrapLines(isolateRuns(title), INNER, widthOf));
  const titleLines = more.length < TITLE.most ? [first, ...more] : [first, `${more[0] ?? ''}…`];
  const foot = titleLines.length * TITLE.step + (origin === '' ? 1 : 2) * SMALL.step;
  let y = height - BAND - EDGE / 2 - foot + TITLE.step / 2;
  const room = { from: HEAD + 30, to: y - TITLE.step };
  for (const line of titleLines) {
    write(line, y, naskh(TITLE.size), ink);
    y += TITLE.step;
  }
  if (origin !== '') {
    writeSmall(origin, y, soft);
    y += SMALL.step;
  }
  writeSmall(`\u2066${address}\u2069`, y, turquoise);

  // A text that is wholly in another direction is set in that direction as a whole.
  const quoted = (words: string) =>
    isWhollyForeign(words) ? inQuotes(words) : isolateRuns(inQuotes(words));
  const linesAt = (size: number, words: string) => {
    canvas.font = naskh(size);
    return wrapLines(quoted(words), INNER, widthOf);
  };
  const fits = (size: number, words: string) =>
    linesAt(size, words).length * size * LEADING <= room.to - room.from;
  let shown = text;
  let size = SIZES.find((each) => fits(each, shown));
  for (let letters = text.length; size === undefined && letters > 1; letters *= SHORTER) {
    shown = cutPassage(text, Math.floor(letters));
    size = SIZES.slice(-1).find((each) => fits(each, shown));
  }
  const chosen = size ?? SIZES.at(-1) ?? 0;
  const lines = balanceLines(quoted(shown), linesAt(chosen, shown), INNER, widthOf);
  const middle = (room.from + room.to) / 2;
  if (isWhollyForeign(shown)) canvas.direction = 'ltr';
  for (const [at, line] of carryMarks(lines).entries())
    write(line, middle + (at - (lines.length - 1) / 2) * chosen * LEADING, naskh(chosen), ink);
};
