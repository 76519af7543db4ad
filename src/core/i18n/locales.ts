import { NEWSROOM } from '../newsroom/newsroom.ts';
import type { Language } from '../newsroom/languages.ts';
import { LOCALE_FACTS } from './locale-facts.ts';

/** A language of the interface. */
export type Locale = (typeof LOCALE_FACTS)[Language] & {
  /** How its addresses begin: `''` for the site's first language. */
  pathPrefix: string;
};

/** What is known about a language. */
export const localeOf = (code: Language): Locale => ({
  ...LOCALE_FACTS[code],
  pathPrefix: code === NEWSROOM.first ? '' : `/${code}`,
});

/** The languages that the interface can speak; in a bundle, only those of its site. */
export const LOCALES: readonly Locale[] = (Object.keys(LOCALE_FACTS) as Language[]).map(localeOf);

/**
 * The language of addresses without a prefix, and of everything that addresses all readers: feeds,
 * cards, the installed app.
 */
export const FIRST: Locale = localeOf(NEWSROOM.first);

/**
 * Splits a path inside the site into its language and the path inside that language.
 * @param locales the languages of the site; the prefix of any other language is part of the path.
 */
export const splitLocale = (
  path: string,
  locales: readonly Locale[],
): { locale: Locale; path: string } => {
  const [, first = ''] = path.split('/');
  const locale = locales.find(
    ({ pathPrefix }) => pathPrefix !== '' && pathPrefix === `/${first.toLowerCase()}`,
  );
  if (!locale) return { locale: FIRST, path };
  return { locale, path: path.slice(locale.pathPrefix.length) || '/' };
};
