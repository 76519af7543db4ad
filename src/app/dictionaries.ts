import type { LocaleCode } from '../i18n/locales.ts';
import type { Dictionary } from '../i18n/translate.ts';

/** A document speaks one language, so it loads one dictionary. */
export const dictionaries: Record<LocaleCode, () => Promise<Dictionary>> = {
  ar: async () => (await import('../i18n/ar.json')).default,
  en: async () => (await import('../i18n/en.json')).default,
  ru: async () => (await import('../i18n/ru.json')).default,
};
