import { expect, it } from 'vitest';
import { parseAddress, pathOf } from '../../src/core/addresses/urls.ts';
import { headlineOf } from '../../src/core/news/headline.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { listViews } from './list-views.ts';

const list = { count: 100, front: [], index: null };
const VIEWS = listViews({
  articles: [{ id: 'one' }],
  names: [{ id: 'bishkek' }],
  partners: [
    {
      code: 'cn',
      called: { ar: 'الصين', en: 'China', ru: 'Китай', fa: 'چین' },
      lists: { all: inventArticles(60).map(headlineOf), kz: [] },
    },
  ],
  stories: [{ id: 'told' }],
  months: [{ month: '2030-01', pages: 2 }],
  lists: { all: list, kz: list, kg: list, tj: list, tm: list, uz: list, region: list },
});

it('lists addresses that lead to what they are listed for', () => {
  expect(VIEWS.map((view) => parseAddress(pathOf(view)))).toEqual(VIEWS);
});

it('lists no address twice', () => {
  expect(new Set(VIEWS.map(pathOf)).size).toBe(VIEWS.length);
});

it('lists of a partner the pages of what names it, and no place without such news', () => {
  const own = VIEWS.filter(({ screen }) => screen === 'partners').map(pathOf);
  expect(own).toEqual(['/partners/', '/partners/cn/', '/partners/cn/page/1/']);
});
