import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import type { DrawCard } from './draw-card.ts';

/**
 * Draws each card once: the next build finds it under the hash of what is drawn and how.
 * @param cacheDir several builds may share it, and it may be deleted at any time.
 * @param createDrawer called at most once, and only when a card is missing.
 */
export const createCardCache = (
  cacheDir: string,
  designVersion: string,
  createDrawer: (cacheDir: string) => Promise<DrawCard>,
): DrawCard => {
  let drawer: Promise<DrawCard> | undefined;
  return async (card) => {
    const file = path.join(cacheDir, `${shortHash(JSON.stringify([designVersion, card]), 32)}.png`);
    const kept = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    if (kept) return kept;
    drawer ??= createDrawer(cacheDir);
    const draw = await drawer;
    const png = await draw(card);
    // Written whole, so that another build never finds half a picture.
    await writeWholeFile(file, png, { isSynced: false });
    return png;
  };
};
