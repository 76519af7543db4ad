import { MANIFEST_PATH, SHELF_INDEX_PATH } from './manifest.ts';
import { NAMES_DATA_PATH } from '../news/name.ts';
import { PARTNERS_DATA_PATH } from '../news/partner.ts';

/** Beginnings of the paths whose files hold a list. */
const ARRAYS = [
  NAMES_DATA_PATH,
  PARTNERS_DATA_PATH,
  '/data/partners/line/',
  '/data/lists/',
  '/data/ids/',
];

const has = (data: object, field: string) => field in data;

/**
 * False when a data file clearly holds something other than its address promises: data of another
 * version, or another program's. The build has checked the rest.
 */
export const looksLike = (path: string, data: unknown): boolean => {
  if (typeof data !== 'object' || data === null) return false;
  if (path === MANIFEST_PATH) return has(data, 'lists') && has(data, 'coverage');
  if (path === SHELF_INDEX_PATH) return has(data, 'forward') && has(data, 'backward');
  if (ARRAYS.some((each) => path.startsWith(each))) return Array.isArray(data);
  if (path.startsWith('/data/archive/') || path.startsWith('/data/partners/')) return has(data, 'headlines');
  if (path.startsWith('/data/names/')) return has(data, 'articles');
  return !path.startsWith('/data/articles/') || has(data, 'title') || has(data, 'withdrawnAt');
};
