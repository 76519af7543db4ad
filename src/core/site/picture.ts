import type { Picture } from '../news/picture.ts';

/** In pixels; none is wider than its original. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const;

/** The widths of a picture's files. @param width the original's */
export const widthsOf = (width: number): [least: number, ...larger: number[]] => {
  const [least, ...larger] = PICTURE_WIDTHS.filter((each) => each < width);
  if (least === undefined) return [width];
  return [least, ...larger, ...(width <= PICTURE_WIDTHS[2] ? [width] : [])];
};

export type PictureFormat = 'avif' | 'webp';

/**
 * The address of a picture's file. The hash makes sure that its content never changes, so it may be
 * kept for ever.
 */
export const picturePath = (hash: string, width: number, format: PictureFormat): string =>
  `/media/${hash}-${width}.${format}`;

/** Crops of an article's first picture, in the ratios that machines ask for. */
export const CUTS = [
  { name: '16x9', ratio: 16 / 9 },
  { name: '4x3', ratio: 4 / 3 },
  { name: '1x1', ratio: 1 },
] as const;

type Cut = (typeof CUTS)[number];

/** The address of a crop: always WebP, which search engines and feed readers know. */
export const cutPath = (hash: string, { name }: Cut): string => `/media/${hash}-${name}.webp`;

/** The largest crop of a ratio for which a picture has room. */
export const cutSize = (
  { width, height }: Pick<Picture, 'width' | 'height'>,
  { ratio }: Cut,
): { width: number; height: number } =>
  width / height > ratio
    ? { width: Math.max(Math.round(height * ratio), 1), height }
    : { width, height: Math.max(Math.round(width / ratio), 1) };
