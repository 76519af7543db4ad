import type { Article } from '../../src/core/news/article.schema.ts';
import { filtersWithPage, PLACES, type Filter } from '../../src/core/news/country.ts';
import { firstFrontPage, listIn, listsOf, type Manifest } from '../../src/core/site/manifest.ts';
import type { ArchivedMonth } from '../lists/write-archive.ts';
import { countOf, type Partner } from '../partners/list-partners.ts';
import { pagesOf } from '../partners/write-partners.ts';
import type { ToldStory } from '../stories/list-stories.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { HeadlinesView } from '../../src/core/addresses/headlines-address.ts';
import type { View } from '../../src/core/addresses/urls.ts';
import type { Screen } from '../../src/core/site/views.ts';

type Contents = {
  articles: readonly Pick<Article, 'id'>[];
  names: readonly Pick<Name, 'id'>[];
  partners: readonly Partner[];
  stories: readonly Pick<ToldStory, 'id'>[];
  months: readonly ArchivedMonth[];
  lists: Manifest['lists'];
};

/** The pages of each screen, for search engines to keep, in the order in which they are written. */
const PAGES: {
  [Each in Screen]: (contents: Contents) => readonly Extract<View, { screen: Each }>[];
} = {
  headlines: ({ lists }) =>
    [[], ...filtersWithPage()].flatMap((filter) => listHeadlineViews(filter, lists)),
  article: ({ articles }) => articles.map(({ id }) => ({ screen: 'article', id })),
  search: () => [{ screen: 'search', query: '', filter: [], sort: 'relevance', page: 1 }],
  archive: () => [{ screen: 'archive' }],
  month: ({ months }) =>
    months.flatMap(({ month, pages }) =>
      Array.from({ length: pages }, (_, at) => ({ screen: 'month' as const, month, page: at + 1 })),
    ),
  names: () => [{ screen: 'names' }],
  name: ({ names }) => names.map(({ id }) => ({ screen: 'name', id })),
  // A place whose news name no partner has an address, but no page.
  partners: ({ partners }) => [
    { screen: 'partners', code: null, place: null, page: null },
    ...partners.flatMap((partner) =>
      [null, ...PLACES]
        .filter((place) => countOf(partner, place ?? 'all') > 0)
        .flatMap((place) =>
          pagesOf(partner, place ?? 'all').map(
            (page) => ({ screen: 'partners', code: partner.code, place, page }) as const,
          ),
        ),
    ),
  ],
  stories: ({ stories }) => [
    { screen: 'stories', id: null, isOldestFirst: false },
    ...stories.flatMap(({ id }) =>
      [false, true].map((isOldestFirst) => ({ screen: 'stories', id, isOldestFirst }) as const),
    ),
  ],
  saved: () => [{ screen: 'saved' }],
  feeds: () => [{ screen: 'feeds' }],
  about: () => [{ screen: 'about' }],
  'not-found': () => [{ screen: 'not-found' }],
};

/** Every address of one language that gets a page. */
export const listViews = (contents: Contents): View[] =>
  Object.values(PAGES).flatMap((list): readonly View[] => list(contents));

/** The front of a filter and, for single lists, the numbered pages after it. */
const listHeadlineViews = (filter: Filter, lists: Contents['lists']): HeadlinesView[] => {
  const front: HeadlinesView = { screen: 'headlines', filter, page: null, unknown: [] };
  const [only = 'all', ...more] = listsOf(filter);
  if (more.length > 0) return [front];
  const behind = Math.max(firstFrontPage(listIn({ lists }, only).count) - 1, 0);
  return [front, ...Array.from({ length: behind }, (_, at) => ({ ...front, page: at + 1 }))];
};

/** The file that answers for a path on any static host. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
