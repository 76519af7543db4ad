import { MANIFEST_PATH, SHELF_INDEX_PATH } from './manifest.ts';

const LISTS = /^\/data\/(?:lists\/|ids\/|partners\/line\/|(?:names|partners|stories)\.json)/;
const WITH_HEADLINES = /^\/data\/(?:archive|countries|partners)\//;
const TITLED = /^\/data\/(?:articles|stories)\//;

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
  if (path === SHELF_INDEX_PATH) return has(data, 'forward') && has(data, 'backward');
  if (LISTS.test(path)) return Array.isArray(data);
  if (WITH_HEADLINES.test(path)) return has(data, 'headlines');
  if (path.startsWith('/data/names/')) return has(data, 'articles');
  return !TITLED.test(path) || has(data, 'title') || has(data, 'withdrawnAt');
};
