import type { OwnSentences } from '../news/newsroom/own-sentences.ts';
import type { LocaleCode } from './locales.ts';

/** Sentences of one language. The other dictionaries have the keys of the Arabic one; a test checks it. */
export type Sentences = Record<string, unknown>;
/** Those of every page, the newsroom's own among them. */
export type Dictionary = Sentences & OwnSentences;

/** A document speaks one language, so it loads one dictionary. */
export const dictionaries: Record<LocaleCode, () => Promise<Dictionary>> = {
  ar: async () => (await import('./ar.ts')).ar,
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
};

/** The sentences of parts that are opened on demand; they come together with those parts. */
export const onDemandDictionaries: Record<LocaleCode, () => Promise<Sentences>> = {
  ar: async () => (await import('./ar.on-demand.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.on-demand.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./ru.on-demand.json', { with: { type: 'json' } })).default,
};
