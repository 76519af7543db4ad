import type sharpModule from 'sharp';
import { escapeText } from '../../src/core/fields/markup.ts';

export type Sharp = typeof sharpModule;
/** A picture of text, exactly as large as what is drawn. */
export type TextPicture = { data: Buffer; width: number; height: number; size: number };

type Wrap = 'word' | 'word-char';
type Box = { width: number; height: number };
type Style = {
  /** A Pango font description without its size. */
  font: string;
  colour: string;
  /** Of the text: BCP 47. */
  lang: string;
  /** Line height, as a factor of the font's own. */
  leading: number;
};

/** U+200F makes the line run from right to left, whatever its first letter is. */
const RTL_LINE = '\u200F';

/** U+200E in front of a text: its lines run from left to right, and begin at the left. */
const LTR_LINE = '\u200E';
export const isSetFromLeft = (text: string): boolean => text.startsWith(LTR_LINE);

/** The sizes in pixels that are tried. */
export const SIZES: readonly number[] = [
  92, 86, 80, 74, 68, 63, 58, 54, 50, 46, 43, 40, 37, 34, 31, 28, 26, 24,
];

/**
 * Draws markup in lines that begin at the right or, with `LTR_LINE` as the direction, at the left.
 * @param leading line height, as a factor of the font's own.
 */
export const drawMarkup = async (
  sharp: Sharp,
  markup: string,
  font: string,
  {
    leading = 1,
    direction = RTL_LINE,
    ...wrapping
  }: { leading?: number; direction?: string; width?: number; wrap?: Wrap } = {},
): Promise<Omit<TextPicture, 'size'>> => {
  const text = `<span line_height="${leading}">${direction}${markup}</span>`;
  const { data, info } = await sharp({
    // In a right-to-left line Pango's "left" is the side where the line begins.
    text: { text, font, rgba: true, dpi: 72, align: 'left', ...wrapping },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/**
 * Draws a line that is as wide as its place at most: where it has too little room, its letters
 * become smaller.
 * @param write the markup, with letters of that share of their size
 */
export const drawLine = async (
  sharp: Sharp,
  write: (share: number) => string,
  font: string,
  width: number,
): Promise<Omit<TextPicture, 'size'>> => {
  let share = 1;
  let line = await drawMarkup(sharp, write(share), font);
  while (line.width > width) {
    // A little less than it takes, since sizes are rounded.
    share *= (width / line.width) * 0.99;
    line = await drawMarkup(sharp, write(share), font);
  }
  return line;
};

/** If whole words would make a text smaller than this, a word is broken instead. */
const SMALLEST_FOR_WHOLE_WORDS = 46;

/**
 * Draws a text as large as a box allows, broken only between words. A word that would make the
 * whole text small is broken inside.
 */
export const fitText = async (
  sharp: Sharp,
  text: string,
  box: Box,
  { font, colour, lang, leading }: Style,
): Promise<TextPicture> => {
  const markup = `<span foreground="${colour}" lang="${lang}">${escapeText(text)}</span>`;
  const draw = async (size: number, wrap: Wrap): Promise<TextPicture> => ({
    ...(await drawMarkup(sharp, markup, `${font} ${size}`, {
      leading,
      width: box.width,
      wrap,
      ...(isSetFromLeft(text) && { direction: LTR_LINE }),
    })),
    size,
  });
  /** The text in the largest of some sizes that fits. @param sizes from large to small */
  const search = async (sizes: readonly number[], wrap: Wrap): Promise<TextPicture | null> => {
    let fitting: TextPicture | null = null;
    let [low, high] = [0, sizes.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const picture = await draw(sizes[middle] ?? 0, wrap);
      if (picture.width <= box.width && picture.height <= box.height) {
        fitting = picture;
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return fitting;
  };
  const whole = await search(SIZES, 'word');
  if (whole && whole.size >= SMALLEST_FOR_WHOLE_WORDS) return whole;
  const smaller = SIZES.filter(
    (size) => size <= SMALLEST_FOR_WHOLE_WORDS && size > (whole?.size ?? 0),
  );
  return (await search(smaller, 'word-char')) ?? whole ?? draw(SIZES.at(-1) ?? 0, 'word-char');
};
