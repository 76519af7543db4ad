import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../core/news/article.schema.ts';
import { allFilters, placesOf, type Filter } from '../core/news/country.ts';
import { headlineOf } from '../core/news/headline.ts';
import { inventArticles, shuffle } from '../../tools/testing/invent-articles.ts';
import { neighbourPages, pageCount, pageRange } from '../core/site/manifest.ts';
import { LostFileError } from './get-json.ts';
import { headlinesQuery } from './headlines.ts';
import { inventSite } from '../../tools/testing/invented-site.ts';
import { createQueryClient } from './query-client.ts';

const FILTERS: Filter[] = [[], ...allFilters()];

const idsOf = (filter: Filter, articles: readonly Article[]) =>
  articles
    .filter((article) => filter.length === 0 || placesOf(article).some((p) => filter.includes(p)))
    .map(({ id }) => id);

const openSite = async (articles: readonly Article[]) => {
  const site = await inventSite(articles);
  const client = createQueryClient(site.getJson);
  const show = (filter: Filter, page: number | null = null) =>
    client.query(headlinesQuery({ filter, page }));
  return { ...site, client, show };
};

describe.each([0, 1, 23, 24, 25, 47, 48, 49, 100])('of %i articles', (count) => {
  it('the front and every page of every filter show what filtering by hand would', async () => {
    const articles = inventArticles(count);
    const { show } = await openSite(shuffle(articles));
    for (const filter of FILTERS) {
      const ids = idsOf(filter, articles);
      const pages = Array.from({ length: pageCount(ids.length) }, (_, at) => at + 1);
      for (const page of [null, ...pages]) {
        const { from, to } = pageRange(ids.length, page);
        const shown = await show(filter, page);
        expect({ ...shown, headlines: shown?.headlines.map(({ id }) => id) }).toEqual({
          headlines: ids.slice(from, to),
          count: page === null ? ids.length : to - from,
          ...neighbourPages(ids.length, page),
        });
      }
      expect(await show(filter, pages.length + 1)).toBeNull();
    }
  });

  it('a list that all of them are in shows them all, page by page', async () => {
    const articles = inventArticles(count, { countries: ['KZ', 'UZ'] });
    const { show } = await openSite(shuffle(articles));
    for (const filter of [['kz'], ['kz', 'uz']] satisfies Filter[]) {
      const front = await show(filter);
      const shown = front?.headlines ?? [];
      for (let older = front?.older ?? null; older !== null;) {
        const screen = await show(filter, older);
        shown.push(...(screen?.headlines ?? []));
        older = screen?.older ?? null;
      }
      expect(shown).toEqual(articles.map(headlineOf));
    }
  });
});

describe('the files read', () => {
  const lists = (read: readonly string[]) =>
    read
      .filter((path) => path.startsWith('/data/lists/'))
      .map((path) => path.replace(/^\/data\/lists\/(.*)\.\w+\.json$/, '$1'))
      .sort();
  const everywhere = inventArticles(240, { countries: ['KG', 'KZ'] });
  const apart = inventArticles(240).map((article, at): Article => ({
    ...article,
    countries: [at % 2 === 0 ? 'KG' : 'KZ'],
    region: false,
  }));

  it.each<[string, Article[], Filter, number | null, string[]]>([
    ['the front of a full list are one page', everywhere, ['kz'], null, ['kz/10']],
    ['a page behind the front are it and the index', everywhere, [], 3, ['all/3', 'all/index']],
    [
      'a front of two lists that agree are a page of each',
      everywhere,
      ['kg', 'kz'],
      null,
      ['kg/10', 'kz/10'],
    ],
    [
      'a front of two lists that take turns are a page of each',
      apart,
      ['kg', 'kz'],
      null,
      ['kg/5', 'kz/5'],
    ],
    [
      'a front of two lists of which one is empty are those of the other',
      apart,
      ['kg', 'tm'],
      null,
      ['kg/5'],
    ],
    [
      'a page behind such a front are those before it too',
      apart,
      ['kg', 'kz'],
      9,
      ['kg/5', 'kg/4', 'kg/index', 'kz/5'],
    ],
  ])('for %s', async (_rule, articles, filter, page, expected) => {
    const { read, show } = await openSite(articles);
    await show(filter, page);
    expect(lists(read)).toEqual([...expected].sort());
  });

  it('are not asked for again within five minutes', async () => {
    const { read, show } = await openSite(everywhere);
    await show(['kz']);
    const before = read.length;
    await show(['kz']);
    await show(['kg', 'kz']);
    expect(read.slice(before).filter((path) => /manifest|kz\/10/.test(path))).toEqual([]);
  });
});

describe('a file that does not come', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each<[string, Filter, number | null, number, number]>([
    ['/manifest', [], null, 0, 2],
    ['/manifest', ['kz', 'uz'], null, 503, 2],
    // A list's file may be gone after a deploy: then the newest manifest is asked for its new name.
    ['/lists/kz/', ['kz'], null, 404, 2],
    ['/lists/uz/', ['kz', 'uz'], null, 500, 2],
    ['/lists/all/index', [], 1, 0, 2],
    ['/lists/all/1.', [], 1, 200, 1],
  ])('of %s for %j, page %s, status %i, is reported after %i readings', async (part, ...row) => {
    const [filter, page, status, readings] = row;
    const { lose, read, show } = await openSite(inventArticles(100));
    lose(part, status);
    const failed = show(filter, page).catch((reason: unknown) => reason);
    await vi.advanceTimersByTimeAsync(60_000);
    const error = await failed;
    if (!(error instanceof LostFileError)) throw error;
    expect(error).toMatchObject({ path: expect.stringContaining(part), status });
    expect(read.filter((path) => path === error.path)).toHaveLength(readings);
  });
});
