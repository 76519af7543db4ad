import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

/** What a prerendered page carries for the app: its own address, and the data it was made from. */
export type PageData = {
  /** Path on the host. The app takes over the page's HTML only at this address. */
  path: string;
  queries: [QueryKey, unknown][];
};

export const PAGE_DATA_ID = 'page-data';

/**
 * Lists are kept as the screens use them; the pages they were merged from would only repeat them.
 * A screen's script is no data that a page could hold.
 */
const PARTS = new Set(['list-page', 'list-index', 'screen']);

/** The cache's content, in a stable order and without times, so that two builds agree. */
export const dehydrateQueries = (client: QueryClient): PageData['queries'] =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.data !== undefined && !PARTS.has(String(queryKey[0])))
    .sort((a, b) => (hashKey(a.queryKey) < hashKey(b.queryKey) ? -1 : 1))
    .map(({ queryKey, state }) => [queryKey, state.data]);

export const hydrateQueries = (client: QueryClient, queries: PageData['queries']): void => {
  for (const [key, value] of queries) client.setQueryData(key, value);
};
