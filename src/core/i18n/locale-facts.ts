/**
 * The languages of the interface, one line each: the build leaves out the lines of languages that
 * a site does not speak (pipeline/bundle/languages-in-bundle.ts). `shortName` stands in the head
 * of every page.
 */
export const LOCALE_FACTS = {
  ar: { code: 'ar', dir: 'rtl', name: 'العربية', shortName: 'ع', openGraph: 'ar_AR' },
  en: { code: 'en', dir: 'ltr', name: 'English', shortName: 'EN', openGraph: 'en_GB' },
  ru: { code: 'ru', dir: 'ltr', name: 'Русский', shortName: 'РУ', openGraph: 'ru_RU' },
  fa: { code: 'fa', dir: 'rtl', name: 'فارسی', shortName: 'فا', openGraph: 'fa_IR' },
} as const;
