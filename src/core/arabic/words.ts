/*
 * A word consists of letters, their marks, tatweel, digits and joiners. A Latin word may have an
 * apostrophe inside, as Uzbek has (Oʻzbekiston, san'at); the one before an English s, or behind a
 * French l or d, separates words.
 */
const INSIDE = String.raw`\p{L}\p{M}\p{N}\u0640\u00AD\u200B-\u200F\u2060`;
const LATIN = String.raw`A-Za-z\u00C0-\u024F`;
const APOSTROPHES = String.raw`'‘’\u0060\u00B4\u02B9-\u02BF\u02C8\u2032\uFF07`;
const WORD = new RegExp(
  // Nearly all words begin with these letters, so they come first.
  String.raw`[\u0620-\u063F\u0641-\u064A\u0671-\u06D3][${INSIDE}]*` +
    String.raw`|[DLdl](?=['’][${LATIN}])` +
    `|[${LATIN}](?:[${INSIDE}]|[${APOSTROPHES}](?=[${LATIN}])(?![Ss](?![${LATIN}])))*` +
    String.raw`|[\p{L}\p{N}][${INSIDE}]*`,
  'gu',
);

const ALL_APOSTROPHES = new RegExp(`[${APOSTROPHES}]`, 'gu');

/** The words of a text, and where each begins. */
export const wordsIn = (text: string): { word: string; index: number }[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ word, index }));

/** A word without its apostrophes, which have a dozen shapes, and which many leave out. */
export const withoutApostrophes = (word: string): string => word.replace(ALL_APOSTROPHES, '');
