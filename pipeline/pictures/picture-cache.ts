import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import type { Picture } from '../../src/core/news/picture.ts';
import { CUTS, cutPath, picturePath } from '../../src/core/site/picture.ts';
import { hashOf } from '../site/artefacts.ts';
import type { MadeFile } from './encode-picture.ts';

/** What was made from an original, and facts about the original. */
export type KeptPicture = {
  picture: Picture;
  /** The original's own width and height. */
  original: { width: number; height: number };
};

/** Whether a picture stands at the head of an article, and has crops. */
type Cut = { isHead: boolean };

export type PictureCache = {
  /** Names an original by its bytes and by how files are made from it. */
  hashOf: (bytes: Uint8Array) => string;
  /** What earlier builds made; null if a part of it is missing. */
  find: (hash: string, cut: Cut) => Promise<KeptPicture | null>;
  /**
   * Stores a picture for later builds. A build that is killed meanwhile leaves nothing that would
   * be found.
   */
  keep: (kept: KeptPicture, files: readonly MadeFile[]) => Promise<void>;
  /** The bytes of a file, by its path in the site. */
  read: (file: string) => Promise<Buffer>;
};

/**
 * Opens the cache in which later builds find each picture. Several builds may share the folder, and
 * it may be deleted at any time.
 */
export const openPictureCache = (dir: string, version: string): PictureCache => {
  const placeOf = (file: string) => path.join(dir, path.posix.basename(file));
  const recordOf = (hash: string) => placeOf(`${hash}.json`);
  return {
    hashOf: (bytes) => shortHash(`${version}\0${hashOf(bytes)}`, 20),
    async find(hash, cut) {
      const text = await readFile(recordOf(hash), 'utf8').catch(() => null);
      if (text === null) return null;
      const kept = JSON.parse(text) as KeptPicture;
      const isThere = pathsOf(kept.picture, cut).every((file) => existsSync(placeOf(file)));
      return isThere ? kept : null;
    },
    async keep(kept, files) {
      for (const { path: file, bytes } of files)
        await writeWholeFile(placeOf(file), bytes, { isSynced: false });
      // Last, because its presence says that all others are there.
      await writeWholeFile(recordOf(kept.picture.hash), JSON.stringify(kept), { isSynced: false });
    },
    read: (file) => readFile(placeOf(file)),
  };
};

/** The files of a picture in the site, with the crops of one at the head of an article. */
export const pathsOf = ({ hash, files }: Picture, { isHead }: Cut): string[] => [
  ...files.flatMap(({ width }) => [
    picturePath(hash, width, 'avif'),
    picturePath(hash, width, 'webp'),
  ]),
  ...(isHead ? CUTS.map((cut) => cutPath(hash, cut)) : []),
];
