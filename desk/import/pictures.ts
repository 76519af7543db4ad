import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  inspectPicture,
  inspectWholePicture,
  PICTURE_ENDINGS,
} from '../../src/core/content-files/inspect-picture.ts';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';

type Picture = {
  address: string;
  alt: string;
  /** Who made it, if the source says so for this one. */
  credit?: string | undefined;
};
type Found = { image: NonNullable<Article['image']> } | { note: string };
/** The picture at an address as a file of content/media, or a note why it is left out. */
export type FindPicture = (picture: Picture) => Promise<Found>;

/** The bytes of a picture, or an error whose message says why there are none. */
type Download = (address: string) => Promise<Uint8Array>;

const FOLDER = 'media/imported';
/** Under what terms pictures of an input may be shown; null if nobody has said so. */
export type PictureTerms = {
  /** The credit under each picture; null for the source's own credit. */
  credit: string | null;
};

/**
 * Finds pictures in content/media, where each is named by its address, and fetches others with
 * `download`. Without it, or without terms, pictures that are not there yet are left out.
 * @param termsOf the terms of the input that is being read
 */
export const createPictureFinder = async (
  contentDir: string,
  download: Download | null,
  termsOf: () => PictureTerms | null,
): Promise<FindPicture> => {
  const folder = path.join(contentDir, FOLDER);
  const names = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith('.')) names.set(path.parse(name).name, name);
  }
  const read = async (address: string): Promise<Omit<NonNullable<Article['image']>, 'alt'>> => {
    const hash = shortHash(address, 20);
    const known = names.get(hash);
    if (known !== undefined) {
      return {
        src: `/${FOLDER}/${known}`,
        ...(await measure(await readFile(path.join(folder, known)), inspectPicture)).size,
      };
    }
    if (download === null || termsOf() === null)
      throw new Error('--images fetches it, and so does "pictures" of its feed in feeds.json');
    const bytes = await download(address);
    const { extension, size } = await measure(bytes, inspectWholePicture);
    const name = `${hash}.${extension}`;
    await writeWholeFile(path.join(folder, name), bytes);
    names.set(hash, name);
    return { src: `/${FOLDER}/${name}`, ...size };
  };
  return async ({ address, alt, credit = '' }) => {
    if (alt === '')
      return { note: `the picture ${address} was left out: nothing describes it (alt)` };
    try {
      const { src, ...size } = await read(address);
      const credits = [credit, termsOf()?.credit ?? ''].filter((each) => each !== '').join(' / ');
      return { image: { src, alt, ...size, ...(credits !== '' && { credit: credits }) } };
    } catch (error) {
      // A full disk is not this picture's fault.
      if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
      const reason = error instanceof Error ? error.message : String(error);
      return { note: `the picture ${address} was left out: ${reason}` };
    }
  };
};

/**
 * @param inspect reads a new picture as a whole; of one that an earlier import found complete, it
 * reads only as much as the size needs
 */
const measure = async (bytes: Uint8Array, inspect: typeof inspectPicture) => {
  const inspected = await inspect(bytes, '');
  if ('expected' in inspected)
    throw new Error(`expected ${inspected.expected}, found ${inspected.found}`);
  const { kind, width, height } = inspected;
  return { extension: PICTURE_ENDINGS[kind][0], size: { width, height } };
};
