import type { Site } from '../core/i18n/localized-url.ts';
import { readAddress } from './read-address.ts';
import type { PageData } from './read-page-data.ts';

/**
 * Whether the app may take over a page at the address where it was opened. Archives, translators
 * and proxies show the site's pages at addresses of their own, and a page saved to disk has no
 * address of the site: there the app would replace a good page with "page not found".
 */
export const isOwnAddress = (
  { path, standsIn }: Pick<PageData, 'path' | 'standsIn'>,
  place: URL,
  site: Site,
): boolean => {
  if (!/^https?:$/.test(place.protocol) || leadsElsewhere(place, site)) return false;
  // The query does not matter: the page of a list also stands for other states of the list.
  const { pathname } = place;
  const address = readAddress({ pathname, search: '', hash: '' }, site);
  if (address === null) return false;
  return standsIn === true || address.canonical === path.split('?')[0];
};

/** True for an address that contains another whole address: `/web/2026/http://host/…`, or `?u=` with one of this site. */
const leadsElsewhere = ({ pathname, searchParams, host }: URL, { siteUrl }: Site): boolean => {
  if (/\/https?:\//i.test(pathname)) return true;
  const hosts = [host, new URL(siteUrl).host];
  return [...searchParams.values()].some((value) => {
    const [, named] = /^https?:\/+([^/?#]*)/i.exec(value) ?? [];
    return named !== undefined && hosts.includes(named.toLowerCase());
  });
};

/**
 * True while the page's links are as the build wrote them. Whoever rewrites links wants readers to
 * follow them, not to use the app.
 */
export const hasOwnLinks = (
  root: Element,
  { path }: Pick<PageData, 'path'>,
  site: Site,
): boolean => {
  const home = readAddress({ pathname: path, search: '', hash: '' }, site)?.basename;
  return path === '' || root.querySelector(`a[href="${CSS.escape(home ?? '')}"]`) !== null;
};
