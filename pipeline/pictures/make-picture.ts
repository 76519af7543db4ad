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
import type { KeptPicture } from './picture-cache.ts';
import type { PictureTools } from './picture-tools.ts';

/** What is wrong with a file. */
export type Refused = { expected: string; found: string };

/** What the system tells about a file without reading it. */
export const stampOf = async (
  src: string,
  contentDir: string,
): Promise<{ stamp: string; size: number }> => {
  const { size, mtimeMs } = await stat(path.join(contentDir, src));
  return { stamp: `${src} ${size} ${mtimeMs}`, size };
};

/** What an earlier build made from a file that has not changed since; null if there is nothing. */
export const findMade = async (
  { stamp, isHead }: { stamp: string; isHead: boolean },
  { cache, known }: PictureTools,
): Promise<KeptPicture | null> => {
  const hash = known.find(stamp);
  const made = hash === undefined ? null : await cache.find(hash, { isHead });
  if (made) known.add(stamp, made.picture.hash);
  return made;
};

/** A picture that articles show. */
export type ShownPicture = {
  /** As articles name it, e.g. `/media/2022/summit.jpg`. */
  src: string;
  /** True for a picture at the head of an article, which is also cropped. */
  isHead: boolean;
};

/** Makes the files of a picture, or finds those that earlier builds have kept. */
export const makePicture = async (
  { src, isHead }: ShownPicture,
  tools: PictureTools,
): Promise<KeptPicture | Refused> => {
  const { contentDir, cache, known } = tools;
  const { stamp, size } = await stampOf(src, contentDir);
  const before = await findMade({ stamp, isHead }, tools);
  if (before) return before;
  if (size > MOST_BYTES) return tooManyBytes(size);
  const bytes = await readFile(path.join(contentDir, src));
  const hash = cache.hashOf(bytes);
  const inspected = await inspectPicture(bytes, src);
  if ('expected' in inspected) return inspected;
  const found = await cache.find(hash, { isHead });
  if (found) {
    known.add(stamp, hash);
    return found;
  }
  const { kind, ...original } = inspected;
  try {
    const { picture, files } = await encode(bytes, { hash, isHead });
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
const encode = async (bytes: Uint8Array, { hash, isHead }: { hash: string; isHead: boolean }) => {
  const { default: sharp } = await import('sharp');
  // What the library would remember of one picture is of no use for the next.
  sharp.cache(false);
  const raster = await readRaster(sharp, bytes);
  const made = await encodePicture(sharp, raster, hash);
  const cuts: MadeFile[] = isHead ? await encodeCuts(sharp, raster, hash) : [];
  return { picture: made.picture, files: [...made.files, ...cuts] };
};
