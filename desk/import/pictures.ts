import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Article } from '../../src/core/news/article.schema.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';

type Picture = { address: string; alt: string };
type Found = { image: NonNullable<Article['image']> } | { note: string };
/** The picture at an address as a file of content/media, or a note why it is left out. */
export type FindPicture = (picture: Picture) => Promise<Found>;

/** The bytes of a picture, or an error whose message says why there are none. */
type Download = (address: string) => Promise<Uint8Array>;

const FOLDER = 'media/imported';
const EXTENSIONS: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  heif: 'avif',
};

/**
 * Finds pictures in content/media, where each is named by its address, and fetches others with
 * `download`. Without it, pictures that are not there yet are left out.
 */
export const createPictureFinder = async (
  contentDir: string,
  download: Download | null,
): Promise<FindPicture> => {
  const folder = path.join(contentDir, FOLDER);
  const names = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith('.')) names.set(path.parse(name).name, name);
  }
  const read = async (address: string): Promise<Omit<NonNullable<Article['image']>, 'alt'>> => {
    const hash = createHash('sha256').update(address).digest('hex').slice(0, 20);
    const known = names.get(hash);
    if (known !== undefined) {
      return {
        src: `/${FOLDER}/${known}`,
        ...(await measure(await readFile(path.join(folder, known)))).size,
      };
    }
    if (download === null) throw new Error('--images fetches it');
    const bytes = await download(address);
    const { extension, size } = await measure(bytes);
    const name = `${hash}.${extension}`;
    await writeWholeFile(path.join(folder, name), bytes);
    names.set(hash, name);
    return { src: `/${FOLDER}/${name}`, ...size };
  };
  return async ({ address, alt }) => {
    if (alt === '')
      return { note: `the picture ${address} was left out: nothing describes it (alt)` };
    try {
      const { src, ...size } = await read(address);
      return { image: { src, alt, ...size } };
    } catch (error) {
      // A full disk is not this picture's fault.
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
      const reason = error instanceof Error ? error.message : String(error);
      return { note: `the picture ${address} was left out: ${reason}` };
    }
  };
};

/** Largest picture that is opened, in pixels: a small file can hold a picture that fills the memory. */
const MAX_PIXELS = 100_000_000;

const measure = async (bytes: Uint8Array) => {
  const meta = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .metadata()
    .catch(() => null);
  const extension =
    meta && (meta.format !== 'heif' || meta.compression === 'av1') && EXTENSIONS[meta.format];
  if (!meta || !extension) throw new Error('it is no JPEG, PNG, WebP or AVIF');
  const { width, height } = meta.autoOrient;
  if (width * height > MAX_PIXELS) throw new Error('it has too many pixels');
  return { extension, size: { width, height } };
};
