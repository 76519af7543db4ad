import type { Article } from '../../src/core/news/article.schema.ts';
import { allFilters, type Filter } from '../../src/core/news/country.ts';
import { firstFrontPage, listsOf, type Manifest } from '../../src/core/site/manifest.ts';
import type { ArchivedMonth } from '../write-archive.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { View } from '../../src/core/addresses/urls.ts';

type Contents = {
  articles: readonly Pick<Article, 'id'>[];
  names: readonly Pick<Name, 'id'>[];
  months: readonly ArchivedMonth[];
  lists: Manifest['lists'];
};

/** Every address of one language that gets a page for search engines to keep, in the order in which they are written. */
export const listViews = ({ articles, names, months, lists }: Contents): View[] => [
  ...[[], ...allFilters()].flatMap((filter) => listHeadlineViews(filter, lists)),
  ...articles.map(({ id }): View => ({ screen: 'article', id })),
  { screen: 'search', query: '', filter: [], sort: 'relevance', page: 1 },
  { screen: 'archive' },
  ...months.flatMap(({ month, pages }) =>
    Array.from({ length: pages }, (_, at): View => ({ screen: 'month', month, page: at + 1 })),
  ),
  { screen: 'names' },
  ...names.map(({ id }): View => ({ screen: 'name', id })),
  { screen: 'saved' },
  { screen: 'about' },
  { screen: 'not-found' },
];

/** The front of a filter and, for single lists, the numbered pages behind it. */
const listHeadlineViews = (filter: Filter, lists: Contents['lists']): View[] => {
  const front: View = { screen: 'headlines', filter, page: null, unknown: [] };
  const [only = 'all', ...more] = listsOf(filter);
  if (more.length > 0) return [front];
  const behind = Math.max(firstFrontPage(lists[only].count) - 1, 0);
  return [front, ...Array.from({ length: behind }, (_, at): View => ({ ...front, page: at + 1 }))];
};

/** The file that answers for a path on any static host. */
export const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);
