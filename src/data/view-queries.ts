import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query';
import { isFrontPage } from '../core/addresses/headlines-address.ts';
import type { View } from '../core/addresses/urls.ts';
import { isWithdrawn } from '../core/news/withdrawn.ts';
import { archiveQuery } from './archive.ts';
import { articleQuery } from './article.ts';
import { feedsQuery } from './feeds.ts';
import { headlinesQuery } from './headlines.ts';
import { nameQuery, namesQuery } from './names.ts';
import { coverageQuery, frontQuery, manifestQuery } from './lists.ts';
import { storiesQuery } from './stories.ts';
import { partnersQuery } from './partners.ts';

/** One of the files or lists that a view shows. */
type Part = { queryKey: QueryKey; bring: (client: QueryClient) => Promise<unknown> };

const part = <Data, Key extends QueryKey>(
  options: QueryExecuteOptions<Data, Error, Data, Data, Key>,
): Part => ({
  queryKey: options.queryKey,
  bring: (client) => client.query({ ...options, staleTime: 'static' }),
});

/** The latest news, shown in place of something that is missing. */
const latest = () => part(headlinesQuery({ filter: [], page: null }));

/**
 * The parts of a view. Search results and saved articles are not among them: their screens fetch
 * these.
 */
const partsOf = (view: View): Part[] => {
  switch (view.screen) {
    case 'headlines':
      // A numbered page shows nothing of the whole site, so that it stays the same when the site
      // grows.
      return view.page === null
        ? [
            part(headlinesQuery(view)),
            part(manifestQuery()),
            part(coverageQuery()),
            ...(isFrontPage(view) ? [part(frontQuery())] : []),
          ]
        : [part(headlinesQuery(view))];
    case 'article':
      return [part(articleQuery(view.id))];
    case 'archive':
      return [part(coverageQuery())];
    case 'month':
      return [part(archiveQuery(view))];
    case 'names':
      return [part(namesQuery())];
    case 'name':
      return [part(nameQuery(view.id))];
    case 'partners':
      return [part(partnersQuery(view))];
    case 'stories':
      return [part(storiesQuery(view))];
    case 'feeds':
      return [part(feedsQuery())];
    case 'not-found':
      return [latest()];
    case 'search':
    case 'saved':
    case 'about':
      return [];
  }
};

/**
 * True for data that leave a screen with nothing to read: a notice, or a list without headlines.
 */
const isBare = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (isWithdrawn(data) ||
    ('headlines' in data && Array.isArray(data.headlines) && data.headlines.length === 0));

/** Loads everything that a view shows into the cache, unless it is there already. */
export const warmView = async (client: QueryClient, view: View): Promise<void> => {
  const brought = await Promise.all(partsOf(view).map(({ bring }) => bring(client)));
  if (brought.some(isBare)) await latest().bring(client);
};

/**
 * The data of the first part of a view, if they are loaded: the contents of its data file
 * (core/site/views.ts).
 */
export const ownDataOf = (client: QueryClient, view: View): unknown => {
  const [own] = partsOf(view);
  return own && client.getQueryData(own.queryKey);
};

/** Whether everything that a view shows is in the cache, so that it can be shown at once. */
export const isViewWarm = (client: QueryClient, view: View): boolean =>
  partsOf(view).every(({ queryKey }) => {
    const data: unknown = client.getQueryData(queryKey);
    return data !== undefined && !isBare(data);
  });
