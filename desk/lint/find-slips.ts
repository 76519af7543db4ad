import type { Article } from '../../src/core/news/article.schema.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { NEWSROOM } from '../../src/core/newsroom/newsroom.ts';
import type { LintRule } from '../../src/core/news/lint-rules.ts';
import { createAcceptance, type Acceptance } from './accepted.ts';
import type { Slip } from './rules/finding.ts';
import { linesOf, type Line } from './lines.ts';
import { chooseDigits, findMixedDigits } from './rules/digits.ts';
import { findDoubleEncoded } from './rules/double-encoded.ts';
import { findInvisibleMarks } from './rules/invisible-marks.ts';
import { createForeignFinder, type Span } from './rules/language.ts';
import { findUnpreferred, type PreferredNames } from './rules/preferred-names.ts';
import { findPresentationForms } from './rules/presentation-forms.ts';
import { findLatinPunctuation, findUnclosed } from './rules/punctuation.ts';
import { findSpaces } from './rules/spaces.ts';
import { findPreferences, findSpellings } from './rules/spellings.ts';
import { findJoiners } from './rules/joiner.ts';
import {
  findOtherDigits,
  findOtherLetters,
  findSoftHyphens,
  findSpacesBeforeStops,
} from './rules/other-letters.ts';
import { findTatweel } from './rules/tatweel.ts';
import { findWordEnds } from './rules/word-ends.ts';

/** A line, and its slips in their order. */
export type LineSlips = { line: Line; slips: (Slip & { isAccepted: boolean })[] };

/** The rules for any language that is written in Arabic letters. */
const IN_EVERY_LANGUAGE: ReadonlySet<LintRule> = new Set([
  'presentation-forms',
  'spaces',
  'unclosed-quote',
]);

/** Rules whose slips are still reported in a foreign passage, but left to a person. */
const DOUBTFUL_ELSEWHERE: ReadonlySet<LintRule> = new Set(['latin-punctuation']);

/**
 * Looks at each line of an article, knowing the rest of the article.
 * @param names those that the glossary prefers; null to leave that out
 */
export const findSlips = (
  article: Article,
  names: PreferredNames | null,
  acceptance: Acceptance = createAcceptance(article),
): LineSlips[] => {
  const lines = linesOf(article);
  const texts = lines.map(({ text }) => text);
  const [writeDigits, preferences] = [chooseDigits(texts), findPreferences(texts)];
  const { lang = NEWSROOM.articles } = article;
  const findForeign = createForeignFinder(texts);
  const seen = new Set<string>();
  const find = (text: string): Slip[] => {
    const garbled = findDoubleEncoded(text);
    // The other rules make no sense for a garbled text.
    if (garbled.length > 0) return garbled;
    if (lang !== 'ar') return findInOther(text, lang);
    const slips = [
      ...findPresentationForms(text),
      ...findInvisibleMarks(text),
      ...findTatweel(text),
      ...findWordEnds(text),
      ...findSpaces(text),
      ...findLatinPunctuation(text),
      ...findMixedDigits(text, writeDigits),
      ...findUnclosed(text),
      ...findSpellings(text, preferences),
    ];
    const unpreferred = names === null ? [] : findUnpreferred(text, names, seen);
    return [...slips, ...unpreferred.filter((name) => !slips.some((slip) => overlap(slip, name)))];
  };
  return lines.map((line) => {
    const slips = find(line.text)
      .flatMap((slip) => (lang === 'ar' ? inLanguage(slip, findForeign(line.text)) : [slip]))
      .sort((a, b) => a.start - b.start)
      .map((slip) => ({ ...slip, isAccepted: acceptance.slip(line, slip) }));
    return { line, slips };
  });
};

const overlap = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** For an article in another language than Arabic, only the rules that fit that language. */
const findInOther = (text: string, lang: Exclude<ArticleLanguage, 'ar'>): Slip[] => [
  ...findPresentationForms(text),
  ...findSpaces(text),
  ...findSpacesBeforeStops(text),
  ...findLatinPunctuation(text),
  ...findUnclosed(text),
  ...findOtherLetters(text, lang),
  ...findOtherDigits(text, lang),
  ...findSoftHyphens(text, lang),
  ...(lang === 'fa' ? findJoiners(text) : []),
];

/** A slip as it counts in a line with foreign passages, where rules for Arabic do not apply. */
const inLanguage = (slip: Slip, foreign: readonly Span[]): Slip[] => {
  if (slip.rule === 'double-encoded' || IN_EVERY_LANGUAGE.has(slip.rule)) return [slip];
  if (!foreign.some((span) => overlap(span, slip))) return [slip];
  return DOUBTFUL_ELSEWHERE.has(slip.rule) ? [{ ...slip, isCertain: false }] : [];
};
