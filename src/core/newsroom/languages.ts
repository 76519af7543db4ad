/** The languages that the interface can speak; src/core/i18n/locales.ts describes them. */
export const LANGUAGES = ['ar', 'en', 'ru', 'fa'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** The languages of a site that names none. */
export const USUAL_LANGUAGES = ['ar', 'en', 'ru'] as const satisfies readonly Language[];

/** The languages that can come first: like the articles, they are written from right to left. */
export const FIRST_LANGUAGES = ['ar', 'fa'] as const satisfies readonly Language[];

/** Their names in messages. */
export const LANGUAGE_NAMES = {
  ar: 'Arabic',
  en: 'English',
  ru: 'Russian',
  fa: 'Persian',
} as const satisfies Record<Language, string>;
