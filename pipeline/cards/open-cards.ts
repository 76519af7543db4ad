import path from 'node:path';
import { createCardCache } from './card-cache.ts';
import { readDesignVersion } from './design-version.ts';
import { createCardDrawer, type DrawCard, type ReadPicture } from './draw-card.ts';

/** Draws cards, or finds those that earlier builds have kept. */
export const openCards = async (cacheDir: string, readPicture: ReadPicture): Promise<DrawCard> =>
  createCardCache(path.join(cacheDir, 'cards'), await readDesignVersion(), (dir) =>
    createCardDrawer(dir, readPicture),
  );
