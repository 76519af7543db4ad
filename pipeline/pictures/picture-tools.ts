import path from 'node:path';
import { readKnownOriginals, type KnownOriginals } from './known-originals.ts';
import { openPictureCache, type PictureCache } from './picture-cache.ts';
import { readSettingsVersion } from './settings-version.ts';

/** What is needed to make pictures: where their originals are, and what earlier builds have kept. */
export type PictureTools = { contentDir: string; cache: PictureCache; known: KnownOriginals };

/** @param cacheDir where builds keep things for later builds */
export const openPictureTools = async (
  contentDir: string,
  cacheDir: string,
): Promise<PictureTools> => {
  const version = await readSettingsVersion();
  const dir = path.join(cacheDir, 'pictures');
  return {
    contentDir,
    cache: openPictureCache(dir, version),
    known: await readKnownOriginals(dir, contentDir, version),
  };
};
