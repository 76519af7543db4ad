/** The languages of the interface. Articles stay Arabic in all of them. A new language is one object and one dictionary. */
export const LOCALES = [
  {
    code: 'ar',
    dir: 'rtl',
    name: 'العربية',
    shortName: 'ع',
    pathPrefix: '',
    openGraph: 'ar_AR',
    format: 'ar',
  },
  {
    code: 'en',
    dir: 'ltr',
    name: 'English',
    shortName: 'EN',
    pathPrefix: '/en',
    openGraph: 'en_GB',
    format: 'en-GB',
  },
  {
    code: 'ru',
    dir: 'ltr',
    name: 'Русский',
    shortName: 'РУ',
    pathPrefix: '/ru',
    openGraph: 'ru_RU',
    format: 'ru-RU',
  },
] as const;

export type Locale = (typeof LOCALES)[number];
export type LocaleCode = Locale['code'];

/** The language of the articles, and of the site where the address names none. */
export const ARABIC: Locale = LOCALES[0];

/**
 * Splits a path inside the site into its language and the path inside that language.
 * @param locales those that the site speaks; a prefix of any other language is part of the path.
 */
export const splitLocale = (
  path: string,
  locales: readonly Locale[],
): { locale: Locale; path: string } => {
  const [, first = ''] = path.split('/');
  const locale = locales.find(
    ({ pathPrefix }) => pathPrefix !== '' && pathPrefix === `/${first.toLowerCase()}`,
  );
  if (!locale) return { locale: ARABIC, path };
  return { locale, path: path.slice(locale.pathPrefix.length) || '/' };
};
