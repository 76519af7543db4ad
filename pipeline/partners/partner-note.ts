import { WRITING } from '../../src/core/i18n/writing/writing-by-language.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';

const known = new Map<string, PartnerNote>();

const displays = readNewsroom().languages.map(
  (code) =>
    [code, new Intl.DisplayNames(WRITING[code].tag, { type: 'region', style: 'short' })] as const,
);

/**
 * A country with its name in each language: the shortest one that the Unicode CLDR has, as news
 * use it: فلسطين, США.
 * @param iso as articles have it: CN
 */
export const partnerNoteOf = (iso: string): PartnerNote => {
  const before = known.get(iso);
  if (before) return before;
  const called = Object.fromEntries(displays.map(([code, names]) => [code, names.of(iso) ?? iso]));
  const note = { code: iso.toLowerCase(), called: called as PartnerNote['called'] };
  known.set(iso, note);
  return note;
};
