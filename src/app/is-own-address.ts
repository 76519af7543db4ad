import type { Site } from '../core/i18n/localized-url.ts';
import { readAddress } from './read-address.ts';
import type { PageData } from './read-page-data.ts';

/**
 * Whether a page may become the app at the address where it was opened. Archives, translators and
 * proxies show pages under addresses of their own, and a page saved to disk has none of ours: there the
 * app would put "page not found" in the place of a good page.
 */
export const isOwnAddress = (
  { path, standsIn }: Pick<PageData, 'path' | 'standsIn'>,
  place: URL,
  site: Site,
): boolean => {
  if (!/^https?:$/.test(place.protocol) || leadsElsewhere(place, site)) return false;
  // Without what the query says: other states of a list are on the list's own page.
  const { pathname } = place;
  const address = readAddress({ pathname, search: '', hash: '' }, site);
  if (address === null) return false;
  return standsIn === true || address.canonical === path.split('?')[0];
};

/** An address that holds another one whole: `/web/2026/http://host/…`, or `?u=` with one of this site. */
const leadsElsewhere = ({ pathname, searchParams, host }: URL, { siteUrl }: Site): boolean => {
  if (/\/https?:\//i.test(pathname)) return true;
  const hosts = [host, new URL(siteUrl).host];
  return [...searchParams.values()].some((value) => {
    const [, named] = /^https?:\/+([^/?#]*)/i.exec(value) ?? [];
    return named !== undefined && hosts.includes(named.toLowerCase());
  });
};

/** Whether the page's links are as they were written: who rewrites them leads readers by links, not by the app. */
export const hasOwnLinks = (
  root: Element,
  { path }: Pick<PageData, 'path'>,
  site: Site,
): boolean => {
  const home = readAddress({ pathname: path, search: '', hash: '' }, site)?.basename;
  return path === '' || root.querySelector(`a[href="${CSS.escape(home ?? '')}"]`) !== null;
};
