import type { Slip } from './finding.ts';

/*
 * The zero-width non-joiner of Persian: «می‌شود», «کتاب‌ها». A space in its place tears a word in
 * two; without it, letters join that are written apart.
 */

const JOINER = '\u200C';

/** Letters that join nothing behind them: «خبرها» needs no joiner, «کتاب‌ها» does. */
const NEVER_JOINED = /[اآدذرزژو]$/;

type Pattern = {
  /** One of its groups is the space that the joiner replaces. */
  pattern: RegExp;
  isCertain: boolean;
};

/** Not in the middle of a word: engines of old browsers have no lookbehind, so the letter before is a group. */
const WORD_START = String.raw`(^|[^\p{L}\p{M}\u200C])`;
const WORD_END = String.raw`(?![\p{L}\p{M}\u200C])`;

/** The endings of a verb in the present tense. */
const VERB = `(?=\\p{L}+(?:م|ی|د|یم|ید|ند)${WORD_END})`;

/** Prefixes of verbs. «می» is also May, and wine. */
const PREFIXES: readonly Pattern[] = [
  { pattern: new RegExp(`${WORD_START}نمی( )${VERB}`, 'gu'), isCertain: true },
  { pattern: new RegExp(`${WORD_START}می( )${VERB}`, 'gu'), isCertain: false },
];

/** Endings of nouns and adjectives. «تر» is also "wet", and «ها» a call. */
const SUFFIXES: readonly Pattern[] = [
  {
    pattern: new RegExp(`\\p{L}{2}( )(?:های|هایی|هایش|هایشان|هایمان|ترین)${WORD_END}`, 'gu'),
    isCertain: true,
  },
  { pattern: new RegExp(`\\p{L}{2}( )(?:ها|تر|تری)${WORD_END}`, 'gu'), isCertain: false },
];

/** Joiners that are missing, doubled, or stand where nothing is joined. */
export const findJoiners = (text: string): Slip[] => [
  ...[...text.matchAll(/\u200C+/g)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const isBetween =
      /[\p{L}\p{M}]$/u.test(text.slice(0, index)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end));
    if (isBetween && run.length === 1) return [];
    return [slip({ start: index, end, cure: isBetween ? JOINER : '', isCertain: true })];
  }),
  ...PREFIXES.flatMap(({ pattern, isCertain }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: before = '', index }) => {
      // «۵ می»: the month.
      if (/[\p{N}]\s*$/u.test(text.slice(0, index + before.length))) return [];
      const start = index + found.length - 1;
      return [slip({ start, end: start + 1, cure: JOINER, isCertain })];
    }),
  ),
  ...SUFFIXES.flatMap(({ pattern, isCertain }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const start = index + found.indexOf(' ');
      const isApart = NEVER_JOINED.test(text.slice(0, start));
      // «بزرگ تر» and «مهم ترین» keep a joiner behind every letter.
      const cure = isApart && found.includes('ها') ? '' : JOINER;
      return slip({ start, end: start + 1, cure, isCertain });
    }),
  ),
];

const slip = (found: Omit<Slip, 'rule'>): Slip => ({ rule: 'joiner', ...found });
