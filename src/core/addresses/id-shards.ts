import { distanceOf } from '../arabic/edit-distance.ts';
import type { DataFile } from '../news/data-file.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';

/*
 * All ids, for readers who have a wrong one: in alphabetical order, and in the order of the ids
 * read backwards. A wrong letter leaves one half of an id intact, so in one of the two orders the
 * right id stands near the wrong one. Both orders are divided into shards of about a hundred ids.
 */

/** An id and the article's title, with its language where that is not the site's. */
export type ListedId = readonly [id: string, title: string, lang?: ArticleLanguage];

/** The keys with which the shards begin, in order. A shard's file is named after its first key. */
export type IdIndex = { forward: string[]; backward: string[] };

export type Order = keyof IdIndex;

export const idShardPath = (order: Order, first: string): DataFile<ListedId[]> =>
  `/data/ids/${order}/${first}.json`;

/** The key by which an order is sorted. */
export const keyIn = (order: Order, id: string): string =>
  order === 'forward' ? id : Array.from(id).reverse().join('');

/**
 * The shards where an id would stand: its own, and the next one, since an id that was cut off may
 * be the last of its shard.
 */
export const idShardsFor = (index: IdIndex, id: string): [Order, string][] =>
  (['forward', 'backward'] as const).flatMap((order) => {
    const key = keyIn(order, id);
    const firsts = index[order];
    const behind = firsts.findIndex((first) => first > key);
    const own = Math.max((behind < 0 ? firsts.length : behind) - 1, 0);
    return firsts.slice(own, own + 2).map((first): [Order, string] => [order, first]);
  });

/** Shorter ids are not looked up: each would be the beginning of too many others. */
const SHORTEST = 4;
const MOST = 3;

/** The ids that are most like a wrong one, the likeliest first; empty if none is like it. */
export const nearestIds = (wrong: string, ids: readonly ListedId[]): ListedId[] => {
  if (wrong.length < SHORTEST) return [];
  const once = new Map(ids.map((each) => [each[0], each]));
  return [...once.values()]
    .map((each) => ({ each, unlikeness: unlikenessOf(wrong, each[0]) }))
    .filter(({ unlikeness }) => unlikeness <= Math.max(2, Math.floor(wrong.length / 5)))
    .sort((a, b) => a.unlikeness - b.unlikeness || (a.each[0] < b.each[0] ? -1 : 1))
    .slice(0, MOST)
    .map(({ each }) => each);
};

/** How many letters differ; letters cut off from an end, or added to it, count as one together. */
const unlikenessOf = (wrong: string, id: string): number => {
  if (id.startsWith(wrong) || id.endsWith(wrong) || wrong.startsWith(`${id}-`)) return 1;
  const whole = distanceOf(wrong, id);
  const isCut = id.length > wrong.length && wrong.length >= 2 * SHORTEST;
  return isCut ? Math.min(whole, 1 + distanceOf(wrong, id.slice(0, wrong.length))) : whole;
};
