import { localizedPath, type Site } from '../core/i18n/localized-url.ts';
import { splitLocale, type Locale } from '../core/i18n/locales.ts';
import { parsePath, type View } from '../core/addresses/urls.ts';
import { canonicalOf, type AddressParts } from './canonical-of.ts';

/** An address of the site, as the app understands it. */
export type Address = {
  locale: Locale;
  /** The path inside the language. */
  path: string;
  view: View;
  /** The path on the host at which the language's addresses begin. */
  basename: string;
  /** The same address in the site's own spelling, from the host's root; an unknown one keeps its words. */
  canonical: string;
};

/** Null for an address outside the site's folder. Doubled slashes are ignored, as hosts ignore them. */
export const readAddress = (
  { pathname, search, hash }: AddressParts,
  site: Site,
): Address | null => {
  const tidy = pathname.replaceAll(/\/+/g, '/');
  const isInside = `${tidy}/`.toLowerCase().startsWith(site.basePath.toLowerCase());
  if (!isInside) return null;
  const { locale, path } = splitLocale(`/${tidy.slice(site.basePath.length)}`, site.locales);
  const view = parsePath(path, search);
  return {
    locale,
    path,
    view,
    basename: localizedPath(site, locale, '/'),
    canonical: localizedPath(site, locale, canonicalOf(view, { pathname: path, search, hash })),
  };
};
