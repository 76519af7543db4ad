import { describe, expect, it } from 'vitest';
import { placesOf, type Filter } from '../core/news/country.ts';
import { inventArticles } from '../../tools/testing/invent-articles.ts';
import { dayOf } from '../core/news/newsroom-time.ts';
import type { Period } from '../core/addresses/period.ts';
import { headlinesQuery } from './headlines.ts';
import { inventSite } from '../../tools/testing/invented-site.ts';
import { PERIOD_PAGE_SIZE } from './period-headlines.ts';
import { createQueryClient } from './query-client.ts';

/**
 * Dated headlines for every day from the first of January 2030 back into August 2029, and as many
 * without a date.
 */
const ARTICLES = inventArticles(600);
const FILTERS: Filter[] = [[], ['kz'], ['region'], ['kg', 'uz']];

const open = async () => {
  const site = await inventSite(ARTICLES);
  const client = createQueryClient(site.getJson);
  const show = (filter: Filter, period: Period, page: number | null) =>
    client.query(headlinesQuery({ filter, period, page }));
  return { ...site, show };
};

const idsOf = (filter: Filter, { from, to }: Period) =>
  ARTICLES.filter((article) => {
    const day = article.publishedAt === null ? null : dayOf(article.publishedAt);
    const isAbout =
      filter.length === 0 || placesOf(article).some((place) => filter.includes(place));
    return isAbout && day !== null && day >= (from ?? '') && day <= (to ?? '9999');
  }).map(({ id }) => id);

describe.each<Period>([
  { from: '2029-12-01', to: '2029-12-31' },
  { from: '2029-09-01', to: '2029-11-30' },
  { from: '2029-09-01', to: null },
  { from: null, to: '2029-12-31' },
  { from: '2029-10-05', to: '2029-11-20' },
  { from: '2030-02-01', to: '2030-02-28' },
])('of the days from $from to $to', (period) => {
  it.each(FILTERS)('a list of %j and more shows all, page by page', async (...filter) => {
    const { show } = await open();
    const ids = idsOf(filter, period);
    const shown: string[] = [];
    for (let page: number | null = 1; page !== null;) {
      const screen = await show(filter, period, page === 1 ? null : page);
      expect(screen?.count).toBe(ids.length);
      expect(screen?.headlines.length).toBeLessThanOrEqual(PERIOD_PAGE_SIZE);
      expect(screen?.newer).toBe(page === 1 ? null : page === 2 ? 'front' : page - 1);
      shown.push(...(screen?.headlines.map(({ id }) => id) ?? []));
      page = screen?.older ?? null;
    }
    expect(shown).toEqual(ids);
  });

  it('there is no page behind the last', async () => {
    const { show } = await open();
    expect(await show([], period, 99)).toBeNull();
  });
});

it('nothing of what is newer is read', async () => {
  const { show, read } = await open();
  await show([], { from: '2029-09-01', to: '2029-09-30' }, null);
  const pages = read.filter((path) => /\/lists\/all\/\d/.test(path));
  // 30 days with two articles each; the 48 that are shown begin somewhere inside a page of 24.
  expect(pages.length).toBeLessThanOrEqual(3);
});
