import type { LocaleCode } from './locales.ts';

/** The sentences of one language. The other dictionaries have the keys of the Arabic one; a test checks it. */
export type Dictionary = Record<string, unknown>;

/** A document speaks one language, so it loads one dictionary. */
export const dictionaries: Record<LocaleCode, () => Promise<Dictionary>> = {
  ar: async () => (await import('./ar.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./ru.json', { with: { type: 'json' } })).default,
};

/** The sentences of parts that are opened on demand; they come together with those parts. */
export const onDemandDictionaries: Record<LocaleCode, () => Promise<Dictionary>> = {
  ar: async () => (await import('./ar.on-demand.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.on-demand.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./ru.on-demand.json', { with: { type: 'json' } })).default,
};
