import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  brokenPicture,
  inspectPicture,
  MOST_BYTES,
  tooManyBytes,
} from '../../src/core/content-files/inspect-picture.ts';
import {
  BrokenPictureError,
  encodeCuts,
  encodePicture,
  readRaster,
  type MadeFile,
} from './encode-picture.ts';
import type { KnownOriginals } from './known-originals.ts';
import type { KeptPicture, PictureCache } from './picture-cache.ts';

/** What is wrong with a file. */
export type Refused = { expected: string; found: string };

type Tools = { contentDir: string; cache: PictureCache; known: KnownOriginals };

/**
 * Makes the files of a picture, or finds them where earlier builds kept theirs.
 * @param src as articles name it, e.g. `/media/2022/summit.jpg`
 * @param isHead true for one that is at the head of an article, which has cuts.
 */
export const makePicture = async (
  src: string,
  isHead: boolean,
  { contentDir, cache, known }: Tools,
): Promise<KeptPicture | Refused> => {
  const file = path.join(contentDir, src);
  const { size, mtimeMs } = await stat(file);
  const stamp = `${src} ${size} ${mtimeMs}`;
  const hashBefore = known.find(stamp);
  const before = hashBefore === undefined ? null : await cache.find(hashBefore, isHead);
  if (before) {
    known.add(stamp, before.picture.hash);
    return before;
  }
  if (size > MOST_BYTES) return tooManyBytes(size);
  const bytes = await readFile(file);
  const hash = cache.hashOf(bytes);
  const inspected = await inspectPicture(bytes, src);
  if ('expected' in inspected) return inspected;
  const found = await cache.find(hash, isHead);
  if (found) {
    known.add(stamp, hash);
    return found;
  }
  const { kind, ...original } = inspected;
  try {
    const { picture, files } = await encode(bytes, hash, isHead);
    const kept = { picture, original };
    await cache.keep(kept, files);
    known.add(stamp, hash);
    return kept;
  } catch (error) {
    if (!(error instanceof BrokenPictureError)) throw error;
    return brokenPicture(kind, error);
  }
};

/** The picture library is loaded by the first picture that is new. */
const encode = async (bytes: Uint8Array, hash: string, isHead: boolean) => {
  const { default: sharp } = await import('sharp');
  // What it would remember of one picture is of no use to the next.
  sharp.cache(false);
  const raster = await readRaster(sharp, bytes);
  const made = await encodePicture(sharp, raster, hash);
  const cuts: MadeFile[] = isHead ? await encodeCuts(sharp, raster, hash) : [];
  return { picture: made.picture, files: [...made.files, ...cuts] };
};
