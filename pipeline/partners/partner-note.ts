import { LOCALES } from '../../src/core/i18n/locales.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';

const known = new Map<string, PartnerNote>();

const displays = LOCALES.map(
  ({ code, format }) => [code, new Intl.DisplayNames(format, { type: 'region' })] as const,
);

/** A country as pages call it: in each language by the name that the Unicode CLDR has for it. @param iso as articles have it: CN */
export const partnerNoteOf = (iso: string): PartnerNote => {
  const before = known.get(iso);
  if (before) return before;
  const called = Object.fromEntries(displays.map(([code, names]) => [code, names.of(iso) ?? iso]));
  const note = { code: iso.toLowerCase(), called: called as PartnerNote['called'] };
  known.set(iso, note);
  return note;
};
