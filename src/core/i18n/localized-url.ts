import type { Locale } from './locales.ts';

/** Where the site lives. */
export type SiteAddress = {
  /** An origin, without a slash at its end. */
  siteUrl: string;
  /** Begins and ends with a slash. */
  basePath: string;
};

/** Where the site lives, and what it speaks. */
export type Site = SiteAddress & {
  /** The languages that it has pages in, the first one first. */
  locales: readonly Locale[];
};

/** A path inside one language as a path on the host: `/about/` → `/base/en/about/`. */
export const localizedPath = (
  { basePath }: Pick<SiteAddress, 'basePath'>,
  locale: Locale,
  path: string,
): string => `${basePath.slice(0, -1)}${locale.pathPrefix}${path}`;

/** The same as an absolute address, for links that leave the site. */
export const localizedUrl = (site: SiteAddress, locale: Locale, path: string): string =>
  `${site.siteUrl}${localizedPath(site, locale, path)}`;

/**
 * A path from the site's root, as links of articles and pictures have it, as an absolute address;
 * other addresses stay unchanged.
 */
export const addressInSite = ({ siteUrl, basePath }: SiteAddress, href: string): string =>
  href.startsWith('/') ? `${siteUrl}${basePath.slice(0, -1)}${href}` : href;
