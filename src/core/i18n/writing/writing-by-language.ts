import { arabic } from './ar.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import { russian } from './ru.ts';
import type { Writing } from './writing.ts';

/**
 * How each language of the interface writes days, numbers and lists. A line each: the build leaves all out
 * of the first script but that of the site's first language, in which every page cites; the others come
 * with their dictionaries (pipeline/bundle/languages-in-bundle.ts).
 */
export const WRITING: Record<'ar' | 'en' | 'ru' | 'fa', Writing> = {
  ar: arabic,
  en: english,
  ru: russian,
  fa: persian,
};
