import type { Locale } from '../../src/core/i18n/locales.ts';
import type { NameNote } from '../../src/core/news/name.schema.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';

type Note = Pick<NameNote, 'descriptions'>;
type Called = Pick<PartnerNote, 'called'>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNote = (value: object): value is Note => 'descriptions' in value;
const isCalled = (value: object): value is Called => 'called' in value;

/** The fields of data files that hold entries, or a part with entries. */
const WITH_ENTRIES = ['names', 'partners', 'with', 'front', 'line'];

/**
 * A data file as a page of one language holds it: the page never shows another language, and three
 * descriptions of each name would only make it heavier. The file itself is the same for all
 * languages.
 */
export const keepLanguage = (data: unknown, locale: Locale): unknown => {
  if (Array.isArray(data)) return data.map((entry) => keepLanguage(entry, locale));
  if (!isObject(data)) return data;
  const kept: Record<string, unknown> = { ...data };
  for (const field of WITH_ENTRIES)
    if (isObject(kept[field])) kept[field] = keepLanguage(kept[field], locale);
  const { code } = locale;
  if (isNote(data)) {
    delete kept.descriptions;
    const own = code === NEWSROOM.articles ? undefined : data.descriptions?.[code];
    if (own !== undefined) kept.descriptions = { [code]: own };
  }
  if (isCalled(data)) kept.called = { [code]: data.called[code] };
  return kept;
};
