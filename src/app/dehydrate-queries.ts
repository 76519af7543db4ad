import { hashKey, type Query, type QueryClient } from '@tanstack/react-query';
import { showsWhole } from '../core/site/views.ts';
import type { View } from '../core/addresses/urls.ts';
import type { PageData } from './read-page-data.ts';

/**
 * Queries whose results no page carries. Lists are stored as the screens use them, so the pages
 * that they were merged from would repeat them. A screen's script is not data, so no page can hold
 * it. The line of partners is taken over later, with data that come with its script.
 */
const PARTS = new Set(['list-page', 'list-index', 'screen', 'partner-line']);
/**
 * Queries that describe the whole site. A page that shows nothing of the whole must not change when
 * the site grows.
 */
const WHOLE = new Set(['manifest', 'coverage']);

const isOfView = ({ queryKey: [name] }: Query, view: View): boolean =>
  !PARTS.has(String(name)) && (!WHOLE.has(String(name)) || showsWhole(view));

/**
 * The part of the cache that a view shows, in a stable order and without times, so that two builds
 * of the same content are identical.
 */
export const dehydrateQueries = (client: QueryClient, view: View): PageData['queries'] =>
  client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.data !== undefined && isOfView(query, view))
    .sort((a, b) => (hashKey(a.queryKey) < hashKey(b.queryKey) ? -1 : 1))
    .map(({ queryKey, state }) => [queryKey, state.data]);
