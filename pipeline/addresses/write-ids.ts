import type { Titled } from '../../src/core/news/titled.ts';
import {
  keyIn,
  shelfPath,
  type ShelfIndex,
  type ShelvedId,
} from '../../src/core/addresses/id-shelves.ts';
import { SHELF_INDEX_PATH } from '../../src/core/site/manifest.ts';
import { hashOf, type Artefacts } from '../site/artefacts.ts';

const SHELF = 100;

/**
 * Whether a shelf begins at an id depends on the id alone, not on its position: a new id changes
 * its own shelf and no other.
 */
const beginsShelf = (id: string): boolean =>
  Number.parseInt(hashOf(id).slice(0, 8), 16) % SHELF === 0;

/**
 * Writes the ids of all articles, from which the app finds the right one for a reader with a wrong
 * one (src/core/addresses/id-shelves.ts).
 * @returns how many there are
 */
export const writeIds = async (
  articles: readonly Titled[],
  artefacts: Artefacts,
): Promise<number> => {
  const index: ShelfIndex = { forward: [], backward: [] };
  for (const order of ['forward', 'backward'] as const) {
    const sorted = articles
      .map(({ id, title, lang }): { key: string; shelved: ShelvedId } => ({
        key: keyIn(order, id),
        shelved: lang === undefined ? [id, title] : [id, title, lang],
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const shelves: { first: string; ids: ShelvedId[] }[] = [];
    for (const { key, shelved } of sorted) {
      const last = shelves.at(-1);
      if (last && !beginsShelf(shelved[0])) last.ids.push(shelved);
      else shelves.push({ first: key, ids: [shelved] });
    }
    index[order] = shelves.map(({ first }) => first);
    for (const { first, ids } of shelves)
      await artefacts.write(shelfPath(order, first), JSON.stringify(ids));
  }
  await artefacts.write(SHELF_INDEX_PATH, JSON.stringify(index));
  return articles.length;
};
