import type { Original } from './original.ts';

/** Characters that XML, and so a feed, cannot carry: articles are made without them. */
const NO_CHARACTER = /[\p{Noncharacter_Code_Point}\p{Surrogate}]/u;
const EACH = /[\p{Noncharacter_Code_Point}\p{Surrogate}\p{Cc}]|&(?:amp;)*#(?:x[0-9a-f]+|\d+);?/giu;
const MOST_NAMED = 5;

/** A note if an original holds such a character, as itself or as an entity. */
export const noteNoCharacters = (original: Original): string[] => {
  const { title, summary, body, authors, sourceName } = original;
  const codes = [title, summary ?? '', body.value, sourceName ?? '', ...authors].flatMap(codesIn);
  if (codes.length === 0) return [];
  const names = [...new Set(codes)].map(
    (code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  const named = names.slice(0, MOST_NAMED).join(', ');
  const more = names.length > MOST_NAMED ? ' …' : '';
  const count = codes.length === 1 ? '' : ` (${codes.length} in all)`;
  return [
    `${named}${more}${count}: no characters, of which feeds would break; they are not taken over`,
  ];
};

const codesIn = (text: string): number[] =>
  Array.from(text.matchAll(EACH), ([found]) => codeOf(found)).filter(isNoCharacter);

const codeOf = (found: string): number => {
  const [, hex, decimal] = /#(?:x([0-9a-f]+)|(\d+))/i.exec(found) ?? [];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  return decimal === undefined ? (found.codePointAt(0) ?? 0) : Number.parseInt(decimal, 10);
};

const isNoCharacter = (code: number): boolean =>
  isControl(code) || (code <= 0x10ffff && NO_CHARACTER.test(String.fromCodePoint(code)));

/** True for the control characters of ASCII that are not white space. */
const isControl = (code: number): boolean => code < 0x20 && (code < 0x09 || code > 0x0d);
