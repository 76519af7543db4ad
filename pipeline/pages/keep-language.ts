import type { Locale } from '../../src/core/i18n/locales.ts';
import type { NameNote } from '../../src/core/news/name.schema.ts';

type Note = Pick<NameNote, 'descriptions'>;

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'descriptions' in value;

const keepIn = (note: unknown, { code }: Locale): unknown => {
  if (!isNote(note)) return note;
  const { descriptions, ...rest } = note;
  const own = code === 'ar' ? undefined : descriptions?.[code];
  return own === undefined ? rest : { ...rest, descriptions: { [code]: own } };
};

/**
 * A data file as a page of one language holds it: the page never shows another language, and three
 * descriptions of each name would delay its reader. The file itself is one for all languages.
 */
export const keepLanguage = (data: unknown, locale: Locale): unknown => {
  if (Array.isArray(data)) return data.map((entry) => keepIn(entry, locale));
  if (typeof data === 'object' && data !== null && 'names' in data && Array.isArray(data.names))
    return { ...data, names: data.names.map((note) => keepIn(note, locale)) };
  return keepIn(data, locale);
};
