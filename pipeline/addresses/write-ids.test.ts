import { expect, it } from 'vitest';
import {
  nearestIds,
  idShardPath,
  idShardsFor,
  type IdIndex,
  type ListedId,
} from '../../src/core/addresses/id-shards.ts';
import { ID_INDEX_PATH } from '../../src/core/site/manifest.ts';
import { artefactsInMemory } from '../site/artefacts.ts';
import { writeIds } from './write-ids.ts';

const WORDS = 'gas summit railway border water uranium visit election bank flood'.split(' ');
const PLACES = 'kazakhstan kyrgyzstan tajikistan turkmenistan uzbekistan'.split(' ');
const ARTICLES = Array.from({ length: 4000 }, (_, n) => {
  const id = `${PLACES[n % 5]}-${WORDS[Math.floor(n / 5) % 10]}-${WORDS[(n * 7) % 10]}-${n.toString(36)}`;
  return { id, title: `خبر تجريبي ${n}` };
});

const open = async (articles: typeof ARTICLES) => {
  const artefacts = artefactsInMemory();
  await writeIds(articles, artefacts);
  const read = async (path: string): Promise<unknown> => JSON.parse(await artefacts.read(path));
  const index = (await read(ID_INDEX_PATH)) as IdIndex;
  const find = async (wrong: string) => {
    const shards = idShardsFor(index, wrong).map(([order, first]) =>
      read(idShardPath(order, first)),
    );
    const ids = ((await Promise.all(shards)) as ListedId[][]).flat();
    return { looked: ids.length, found: nearestIds(wrong, ids).map(([id]) => id) };
  };
  return { index, read, find };
};

it('a cut or mistyped id finds its own among thousands, in a few shards', async () => {
  const { find } = await open(ARTICLES);
  for (const { id } of ARTICLES.filter((_, at) => at % 97 === 0)) {
    const half = Math.floor(id.length / 2);
    const wrong = [
      id.slice(0, -1),
      `x${id.slice(1)}`,
      `${id.slice(0, half)}${id.slice(half + 1)}`,
      `${id[1] ?? ''}${id[0] ?? ''}${id.slice(2)}`,
      `${id}-more`,
    ];
    for (const each of wrong) {
      const { found, looked } = await find(each);
      // The ids of these articles differ by a letter or two, so several may be equally near: the
      // right one is among them.
      expect(found.length, each).toBeGreaterThan(0);
      if (each.length !== id.length - 1) expect(found, each).toContain(id);
      expect(looked).toBeLessThan(2000);
    }
  }
});

it('what is like nothing finds nothing', async () => {
  const { find } = await open(ARTICLES.slice(0, 20));
  for (const wrong of ['', 'x', 'kaz', 'entirely-another-matter', '__proto__'])
    expect((await find(wrong)).found, wrong).toEqual([]);
});

it('a new article changes a shard of each order, and the names of none', async () => {
  const before = await open(ARTICLES);
  const after = await open([...ARTICLES, { id: 'kazakhstan-new', title: 'جديد' }]);
  expect(after.index).toEqual(before.index);
  for (const order of ['forward', 'backward'] as const) {
    const changed = await Promise.all(
      before.index[order].map(async (first) => {
        const path = idShardPath(order, first);
        return JSON.stringify(await before.read(path)) !== JSON.stringify(await after.read(path));
      }),
    );
    expect(changed.filter(Boolean)).toHaveLength(1);
  }
});

it('a site without articles has an index all the same', async () => {
  const { find } = await open([]);
  expect((await find('anything-at-all')).found).toEqual([]);
});
