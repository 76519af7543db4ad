import { createInstance, type TFunction } from 'i18next';
import type ar from './ar.json';
import type { Locale } from './locales.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof ar };
  }
}

/** Sentences of one language. The other dictionaries have the Arabic one's keys; a test holds them to it. */
export type Dictionary = Record<string, unknown>;

/** A language and its sentences. */
export type Translation = { locale: Locale; t: TFunction };

export const createTranslation = (locale: Locale, dictionary: Dictionary): Translation => {
  const i18n = createInstance();
  void i18n.init({
    lng: locale.code,
    fallbackLng: false,
    resources: { [locale.code]: { translation: dictionary } },
    interpolation: { escapeValue: false }, // React escapes.
    initAsync: false,
  });
  return { locale, t: i18n.t };
};
