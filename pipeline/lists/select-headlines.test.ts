import { describe, expect, it } from 'vitest';
import { allFilters, placesOf, type Filter } from '../../src/core/news/country.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { newestOf, pageOf } from './select-headlines.ts';
import { sortIntoLists } from './sort-into-lists.ts';

const articles = inventArticles(60);
const lists = sortIntoLists(articles.map(headlineOf));
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('the newest headlines', () => {
  it.each([0, 10, 1000])('of every filter are at most %i, in the one order', (limit) => {
    for (const filter of [[], ...allFilters()] as Filter[]) {
      const expected = articles.filter(
        (article) =>
          filter.length === 0 || placesOf(article).some((place) => filter.includes(place)),
      );
      expect(idsOf(newestOf(lists, filter, limit))).toEqual(idsOf(expected.slice(0, limit)));
    }
  });
});

describe('a numbered page', () => {
  it.each([
    [1, 36, 60],
    [2, 12, 36],
    [3, 0, 12],
    [4, 0, 0],
  ])('%i of a list of 60 goes from %i to %i', (page, from, to) => {
    expect(idsOf(pageOf(lists, [], page))).toEqual(idsOf(articles.slice(from, to)));
  });
});
