import { QueryClient, type QueryCache, type QueryFunctionContext } from '@tanstack/react-query';
import type { DataFile } from '../core/news/data-file.ts';
import { LostFileError, type GetJson } from './get-json.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { getJson: GetJson };
  }
}

/** How long a list may be shown before the newest one is asked for. */
export const FIVE_MINUTES = 5 * 60_000;

/** How many unused screens and files stay in memory: far more than a reader goes back. */
const MOST_KEPT = 60;

/**
 * The queries that pile up while a reader goes through lists and articles. The others are small,
 * and needed everywhere.
 */
const PILING = new Set(['headlines', 'list-page', 'file', 'search']);

/** Drops the queries that were fetched first; they are fetched again when needed. */
const keepFew = (cache: QueryCache): void => {
  cache.subscribe(({ type }) => {
    if (type !== 'added') return;
    const idle = cache.findAll({
      type: 'inactive',
      fetchStatus: 'idle',
      predicate: ({ queryKey }) => PILING.has(String(queryKey[0])),
    });
    for (const query of idle.slice(0, -MOST_KEPT)) cache.remove(query);
  });
};

/** A cache whose queries all read through `getJson`: from the network in the browser, from the disk in the build. */
export const createQueryClient = (getJson: GetJson): QueryClient => {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        meta: { getJson },
        // When a tab is shown again, the list must not move under the reader's thumb.
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // With any other mode, a query without a network would pause and wait for ever; it must
        // fail, so that the reader is told.
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 1 && error instanceof LostFileError && error.isPassing,
      },
    },
  });
  keepFew(client.getQueryCache());
  return client;
};

/** Reads a file. The pipeline has checked it, so its type is trusted here, and only here. */
export const readFile = <Content>(
  { meta, signal }: Pick<QueryFunctionContext, 'meta' | 'signal'>,
  path: DataFile<Content>,
): Promise<Content> => {
  if (!meta) throw new Error('No createQueryClient.');
  return meta.getJson(path, signal) as Promise<Content>;
};
