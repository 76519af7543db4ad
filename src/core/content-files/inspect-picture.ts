import path from 'node:path';
import { asStill, isMovingAvif, MOST_PIXELS } from './picture-input.ts';

/**
 * What a picture's file holds, with its size in pixels once it is turned upright; or what should be
 * there instead.
 */
export type Inspected =
  { kind: PictureKind; width: number; height: number } | { expected: string; found: string };

/** A format that a picture may come in. */
export type PictureKind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF';

/** The largest file that is read. */
export const MOST_BYTES = 60_000_000;
/** A more elongated picture would be too high for the output formats. */
const MOST_RATIO = 8;

/** The endings of each format's files; the first is the usual one. */
export const PICTURE_ENDINGS: Readonly<Record<PictureKind, readonly string[]>> = {
  JPEG: ['jpg', 'jpeg'],
  PNG: ['png'],
  WebP: ['webp'],
  AVIF: ['avif'],
};

/**
 * The format, judged only by the first bytes: other formats that the picture library can read, such
 * as drawings that name other files, never reach it.
 */
const kindOf = (bytes: Uint8Array): PictureKind | null => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'WebP';
  return /^ftypavi[fs]/.test(head.slice(4, 12)) ? 'AVIF' : null;
};

/**
 * Looks at a picture's first bytes and header; its pixels are not read.
 * @param name of the picture's file
 */
export const inspectPicture = async (bytes: Uint8Array, name: string): Promise<Inspected> => {
  if (bytes.length === 0)
    return { expected: 'a picture; save or fetch it again', found: 'an empty file' };
  if (bytes.length > MOST_BYTES) return tooManyBytes(bytes.length);
  const kind = kindOf(bytes);
  if (kind === null)
    return {
      expected: 'a JPEG, PNG, WebP or AVIF; open it and save it as one of them',
      found: otherKind(bytes),
    };
  const endings = PICTURE_ENDINGS[kind];
  const ending = path.posix.extname(name).slice(1);
  if (ending !== '' && !endings.includes(ending))
    return {
      expected: `the ending of what it is; rename it to ${path.posix.basename(name, `.${ending}`)}.${endings[0]}, in the article too`,
      found: `.${ending}, of a file that is ${articleOf(kind)} ${kind}`,
    };
  const { default: sharp } = await import('sharp');
  const head = await sharp(asStill(bytes), { limitInputPixels: false })
    .metadata()
    .catch((error: Error) => error);
  if (head instanceof Error) return isMovingAvif(bytes) ? NO_STILL : brokenPicture(kind, head);
  const { width, height } = head.autoOrient;
  if (width * height > MOST_PIXELS)
    return {
      expected: 'at most 50 megapixels; scale it down, 3,000 pixels of width are plenty',
      found: `${width} × ${height} pixels`,
    };
  if (Math.max(width / height, height / width) > MOST_RATIO)
    return {
      expected: `no side more than ${MOST_RATIO} times as long as the other; cut it`,
      found: `${width} × ${height} pixels`,
    };
  return { kind, width, height };
};

/**
 * Decodes a whole picture, because a part of it may be missing.
 * @param name of the picture's file
 */
export const inspectWholePicture = async (bytes: Uint8Array, name: string): Promise<Inspected> => {
  const inspected = await inspectPicture(bytes, name);
  if ('expected' in inspected) return inspected;
  const { default: sharp } = await import('sharp');
  try {
    await sharp(asStill(bytes), { limitInputPixels: MOST_PIXELS }).stats();
    return inspected;
  } catch (error) {
    return brokenPicture(inspected.kind, error instanceof Error ? error : new Error(String(error)));
  }
};

/** The problem of a file that is too large, reported before the file is read. */
export const tooManyBytes = (bytes: number) => ({
  expected: `at most ${MOST_BYTES / 1e6} MB; scale it down, 3,000 pixels of width are plenty`,
  found: `${Math.round(bytes / 1e6)} MB`,
});

/** The problem with a file of which a part is missing or damaged. */
export const brokenPicture = (kind: PictureKind, { message }: Error) => ({
  expected: 'a whole picture; save or fetch it again',
  found: `${articleOf(kind)} ${kind} that cannot be read: ${message.split('\n')[0]}`,
});

const NO_STILL = {
  expected: 'a picture that stands still; save its first view as a JPEG or PNG',
  found: 'a moving AVIF without one',
};

const articleOf = (kind: PictureKind) => (kind === 'AVIF' ? 'an' : 'a');

const otherKind = (bytes: Uint8Array): string => {
  const beginning = Buffer.from(bytes.subarray(0, 1000)).toString('latin1');
  if (/<svg[\s>]/i.test(beginning)) return 'a drawing (SVG)';
  if (beginning.startsWith('GIF8')) return 'a GIF';
  if (/^(?:II\*\0|MM\0\*)/.test(beginning)) return 'a TIFF';
  if (/^.{4}ftyp(?:hei|mif)/s.test(beginning)) return 'a HEIC';
  return /^\s*</.test(beginning) ? 'a page or another text' : 'something else';
};

type Size = { width: number; height: number };

/**
 * What is wrong with the size that an article states for a picture. The size reserves the picture's
 * place on the page, so it must have the file's proportions.
 */
export const wrongProportions = (
  told: Size,
  file: Size,
): { expected: string; found: string } | null => {
  const height = (told.width * file.height) / file.width;
  if (Math.abs(told.height - height) <= 1 + height / 200) return null;
  return {
    expected: `the proportions of the file; write "width": ${file.width}, "height": ${file.height}`,
    found: `${told.width} × ${told.height}`,
  };
};
