import type { Locale } from './locales.ts';

/** Where the site lives. */
export type SiteAddress = {
  /** An origin, without a slash at its end. */
  siteUrl: string;
  /** Begins and ends with a slash. */
  basePath: string;
};

/** Where the site lives, and which languages it speaks. */
export type Site = SiteAddress & {
  /** The languages that have pages, the first one first. */
  locales: readonly Locale[];
};

/** A path inside one language as a path on the host: `/about/` → `/base/en/about/`. */
export const localizedPath = (
  { basePath }: Pick<SiteAddress, 'basePath'>,
  locale: Locale,
  path: string,
): string => `${basePath.slice(0, -1)}${locale.pathPrefix}${path}`;

/** Like `localizedPath`, but an absolute address, for links that leave the site. */
export const localizedUrl = (site: SiteAddress, locale: Locale, path: string): string =>
  `${site.siteUrl}${localizedPath(site, locale, path)}`;

/**
 * Makes a path from the site's root, as in links of articles and pictures, an absolute address;
 * other addresses stay unchanged.
 */
export const addressInSite = ({ siteUrl, basePath }: SiteAddress, href: string): string =>
  href.startsWith('/') ? `${siteUrl}${basePath.slice(0, -1)}${href}` : href;
