import type { OwnWording } from '../newsroom/own-wording.ts';
import type { Language } from '../newsroom/languages.ts';

/**
 * The wording of one language: every text of the interface by its key. All dictionaries have the
 * keys of the Arabic one; a test checks this.
 */
export type Wording = Record<string, unknown>;
/** The texts of every page, including the newsroom's own. */
export type Dictionary = Wording & OwnWording;

/**
 * A document has one language, so it loads one dictionary. Each language has a line of its own,
 * because the build leaves out the lines of languages that a site does not speak.
 */
export const dictionaries: Record<Language, () => Promise<Dictionary>> = {
  ar: async () => (await import('./ar.ts')).ar,
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  fa: async () => (await import('./fa.ts')).fa,
};

/** The wording of parts that open on demand; it is loaded with them. */
export const onDemandDictionaries: Record<Language, () => Promise<Wording>> = {
  ar: async () => (await import('./ar.on-demand.json', { with: { type: 'json' } })).default,
  en: async () => (await import('./en.on-demand.json', { with: { type: 'json' } })).default,
  ru: async () => (await import('./ru.on-demand.json', { with: { type: 'json' } })).default,
  fa: async () => (await import('./fa.on-demand.json', { with: { type: 'json' } })).default,
};
