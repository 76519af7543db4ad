import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readKnownOriginals } from '../../pipeline/pictures/known-originals.ts';
import { makePicture } from '../../pipeline/pictures/make-picture.ts';
import {
  openPictureCache,
  type KeptPicture,
  type PictureCache,
} from '../../pipeline/pictures/picture-cache.ts';
import { writeFolder } from './test-content.ts';

/** A folder of pictures and a cache, with a count of the pictures that were made and not found. */
export const openPictures = async () => {
  const folder = await writeFolder({});
  const cacheDir = path.join(folder.dir, 'cache');
  await mkdir(path.join(folder.dir, 'media'));
  let kept = 0;
  const openCache = (version: string): PictureCache => {
    const opened = openPictureCache(cacheDir, version);
    const keep: PictureCache['keep'] = async (...made) => {
      kept += 1;
      await opened.keep(...made);
    };
    return { ...opened, keep };
  };
  let cache = openCache('1');

  /** With new objects, as the next build would have them. */
  const again = async (name: string, { isHead } = { isHead: false }) => {
    const known = await readKnownOriginals(cacheDir, folder.dir, '1');
    const tools = { contentDir: folder.dir, cache, known };
    const made = await makePicture({ src: `/media/${name}`, isHead }, tools);
    await known.save();
    return made;
  };

  return {
    cacheDir,
    again,
    make: async (name: string, bytes: Uint8Array, at = { isHead: false }) => {
      await writeFile(path.join(folder.dir, 'media', name), bytes);
      return again(name, at);
    },
    countMade: () => kept,
    read: (file: string) => cache.read(file),
    /** One of the files made from a picture. @param at its place in the order of widths */
    fileOf: async ({ picture }: KeptPicture, at: number, format: 'avif' | 'webp') => {
      const { width } = picture.files[at] ?? { width: 0 };
      return cache.read(`/media/${picture.hash}-${width}.${format}`);
    },
    changeSettings: () => {
      cache = openCache('2');
    },
    lose: (file: string) => rm(path.join(cacheDir, file)),
    remove: folder.remove,
  };
};

/** The files that were made, and where they were. */
export const good = (made: Awaited<ReturnType<typeof makePicture>>): KeptPicture => {
  if ('expected' in made) throw new Error(`${made.expected}; found ${made.found}`);
  return made;
};
