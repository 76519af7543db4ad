import type { Titled } from '../../src/core/news/titled.ts';
import {
  keyIn,
  idShardPath,
  type IdIndex,
  type ListedId,
} from '../../src/core/addresses/id-shards.ts';
import { ID_INDEX_PATH } from '../../src/core/site/manifest.ts';
import { hashOf, type Artefacts } from '../site/artefacts.ts';

const SHARD_SIZE = 100;

/**
 * Whether a shard begins at an id depends on the id alone, not on its position: a new id changes
 * its own shard and no other.
 */
const beginsShard = (id: string): boolean =>
  Number.parseInt(hashOf(id).slice(0, 8), 16) % SHARD_SIZE === 0;

/**
 * Writes the ids of all articles, from which the app finds the right one for a reader with a wrong
 * one (src/core/addresses/id-shards.ts).
 * @returns how many there are
 */
export const writeIds = async (
  articles: readonly Titled[],
  artefacts: Artefacts,
): Promise<number> => {
  const index: IdIndex = { forward: [], backward: [] };
  for (const order of ['forward', 'backward'] as const) {
    const sorted = articles
      .map(({ id, title, lang }): { key: string; listed: ListedId } => ({
        key: keyIn(order, id),
        listed: lang === undefined ? [id, title] : [id, title, lang],
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    const shards: { first: string; ids: ListedId[] }[] = [];
    for (const { key, listed } of sorted) {
      const last = shards.at(-1);
      if (last && !beginsShard(listed[0])) last.ids.push(listed);
      else shards.push({ first: key, ids: [listed] });
    }
    index[order] = shards.map(({ first }) => first);
    for (const { first, ids } of shards)
      await artefacts.write(idShardPath(order, first), JSON.stringify(ids));
  }
  await artefacts.write(ID_INDEX_PATH, JSON.stringify(index));
  return articles.length;
};
