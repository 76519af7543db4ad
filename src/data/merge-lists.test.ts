import { describe, expect, it } from 'vitest';
import { headlineOf, type Headline } from '../core/news/headline.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { newestOf } from './merge-lists.ts';

const HEADLINES = inventArticles(10).map(headlineOf);
const pick = (numbers: readonly number[]): Headline[] =>
  HEADLINES.filter((_headline, at) => numbers.includes(at));

/** A list of pages that counts how many of them were read. */
const listOf = (pages: readonly (readonly number[])[]) => {
  const list = {
    taken: 0,
    async *[Symbol.asyncIterator]() {
      for (const page of pages) {
        list.taken += 1;
        yield pick(page);
      }
    },
  };
  return list;
};

describe('the newest of several lists', () => {
  it.each<[string, number, number[][][], number[], number[]]>([
    ['no list at all is nothing', 3, [], [], []],
    ['empty lists are nothing', 3, [[], [[]]], [], [0, 1]],
    ['one list is its beginning', 2, [[[0, 1, 2]]], [0, 1], [1]],
    ['two lists are mixed', 9, [[[0, 3]], [[1, 2]]], [0, 1, 2, 3], [1, 1]],
    ['a headline in both comes once', 9, [[[0, 1, 2]], [[0, 2]]], [0, 1, 2], [1, 1]],
    ['a headline in all three comes once', 9, [[[0]], [[0]], [[0, 1]]], [0, 1], [1, 1, 1]],
    ['a page used up is followed by the next', 4, [[[0, 1], [4]], [[2, 3]]], [0, 1, 2, 3], [2, 1]],
    [
      'no page is read before it is needed',
      2,
      [
        [[0, 5], [6]],
        [[1, 7], [8]],
      ],
      [0, 1],
      [1, 1],
    ],
    ['an empty page is passed over', 2, [[[], [0]], [[1]]], [0, 1], [2, 1]],
    ['less than wanted is all there is', 9, [[[4]], [[2]]], [2, 4], [1, 1]],
    ['none wanted is none', 0, [[[0]]], [], [1]],
  ])('%s', async (_rule, wanted, pages, expected, taken) => {
    const lists = pages.map(listOf);
    expect(await newestOf(wanted, lists)).toEqual(pick(expected));
    expect(lists.map((list) => list.taken)).toEqual(taken);
  });

  it('passes on what went wrong on the way', async () => {
    const broken = {
      async *[Symbol.asyncIterator]() {
        yield pick([0]);
        throw new Error('invented fault');
      },
    };
    await expect(newestOf(5, [broken, listOf([[1, 2]])])).rejects.toThrow('invented fault');
  });
});
