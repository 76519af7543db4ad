import type { Manifest } from '../core/site/manifest.ts';
import { parseSearch, searchPath } from '../core/addresses/search-address.ts';
import { readPageData } from './read-page-data.ts';

/**
 * Searches while the app's script, ten times as large as the search's own, is still loading. The
 * screen takes these results, or asks again and reports what could not be read.
 * @param path of the page, without base path and language.
 */
export const searchAhead = async (path: string): Promise<void> => {
  if (path !== searchPath({})) return;
  const view = parseSearch(new URLSearchParams(location.search));
  if (view.query === '') return;
  const manifest = readPageData().queries.find(([[name]]) => name === 'manifest')?.[1];
  if (manifest === undefined) return;
  const { askAhead } = await import('../data/search-engine.ts');
  askAhead((manifest as Manifest).search, view);
};
