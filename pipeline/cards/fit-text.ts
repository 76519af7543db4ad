import type sharpModule from 'sharp';

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

/** U+200F: the line runs right to left whatever its first letter is. */
const RTL_LINE = '\u200F';

/** Sizes in pixels that are tried. */
export const SIZES: readonly number[] = [
  92, 86, 80, 74, 68, 63, 58, 54, 50, 46, 43, 40, 37, 34, 31, 28, 26, 24,
];

/** Text escaped for Pango's markup. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Draws markup in a right-to-left line; its lines begin at the right.
 * @param leading line height, as a factor of the font's own.
 */
export const drawMarkup = async (
  sharp: Sharp,
  markup: string,
  font: string,
  { leading = 1, ...wrapping }: { leading?: number; width?: number; wrap?: Wrap } = {},
): Promise<Omit<TextPicture, 'size'>> => {
  const text = `<span line_height="${leading}">${RTL_LINE}${markup}</span>`;
  const { data, info } = await sharp({
    // In a right-to-left line Pango's "left" is the side where the line begins.
    text: { text, font, rgba: true, dpi: 72, align: 'left', ...wrapping },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
};

/**
 * Draws a text as large as a box allows, broken only between words. A word that is longer than the
 * box even at the smallest size is broken inside rather than cut off.
 */
export const fitText = async (
  sharp: Sharp,
  text: string,
  box: Box,
  { font, colour, lang, leading }: Style,
): Promise<TextPicture> => {
  const markup = `<span foreground="${colour}" lang="${lang}">${escapeMarkup(text)}</span>`;
  const draw = async (size: number, wrap: Wrap): Promise<TextPicture> => ({
    ...(await drawMarkup(sharp, markup, `${font} ${size}`, { leading, width: box.width, wrap })),
    size,
  });
  let fitting: TextPicture | null = null;
  let [low, high] = [0, SIZES.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const picture = await draw(SIZES[middle] ?? 0, 'word');
    if (picture.width <= box.width && picture.height <= box.height) {
      fitting = picture;
      high = middle - 1;
    } else {
      low = middle + 1;
    }
  }
  return fitting ?? draw(SIZES.at(-1) ?? 0, 'word-char');
};
