import { arabic } from './ar.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import { russian } from './ru.ts';
import type { Writing } from './writing.ts';

/**
 * How each language of the interface writes days, numbers and lists, one line each. In the first
 * script, the build keeps only the line of the site's first language, in which every page cites;
 * the others come with their dictionaries (pipeline/bundle/languages-in-bundle.ts).
 */
export const WRITING: Record<'ar' | 'en' | 'ru' | 'fa', Writing> = {
  ar: arabic,
  en: english,
  ru: russian,
  fa: persian,
};
