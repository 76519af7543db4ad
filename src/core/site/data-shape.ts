import { MANIFEST_PATH, SHELF_INDEX_PATH } from './manifest.ts';
import { NAMES_DATA_PATH } from '../news/name.ts';

const has = (data: object, field: string) => field in data;

/**
 * False when a data file clearly holds something other than its address promises: data of another
 * version, or another program's. The build has checked everything else.
 */
export const looksLike = (path: string, data: unknown): boolean => {
  if (typeof data !== 'object' || data === null) return false;
  if (path === MANIFEST_PATH)
    return ['lists', 'sets', 'coverage', 'front'].every((field) => has(data, field));
  if (path.startsWith('/data/front.')) return has(data, 'places');
  if (path === NAMES_DATA_PATH || path.startsWith('/data/lists/')) return Array.isArray(data);
  if (path === SHELF_INDEX_PATH) return has(data, 'forward') && has(data, 'backward');
  if (path.startsWith('/data/ids/')) return Array.isArray(data);
  if (path.startsWith('/data/archive/')) return has(data, 'headlines');
  if (path.startsWith('/data/names/')) return has(data, 'articles');
  return !path.startsWith('/data/articles/') || has(data, 'title') || has(data, 'withdrawnAt');
};
