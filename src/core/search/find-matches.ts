import type { Analyzer, Token } from '../arabic/analyzer.ts';
import type { ArticleLanguage } from '../fields/article-languages.ts';
import { isArabic } from '../news/is-arabic.ts';
import { mayBeOne, NON_JOINER } from '../arabic/compounds.ts';
import { foldLetters } from '../arabic/fold.ts';
import { isHeardIn } from '../arabic/read-word.ts';
import { withoutArticle } from '../arabic/stem.ts';
import { endOfPhrase } from './phrase.ts';
import { parseQuery } from './parse-query.ts';

/** A piece of a text, with `end` just after its last letter. */
export type Range = { start: number; end: number };

/** @param lang the text's language, if that is not the site's */
export type FindMatches = (text: string, lang?: ArticleLanguage) => Range[];

/**
 * Finds a query's words in a text, wherever they stand. Without the index it cannot be known which
 * reading of a word counts, so the plain reading of one of the two words must match.
 */
export const createMatcher = (query: string, analyzer: Analyzer): FindMatches => {
  const { words, phrases } = parseQuery(query, analyzer);
  const plain = new Set<string>();
  const any = new Set<string>();
  /** The words as they are written, because a text may have one in two parts. */
  const whole = new Set(words.map(({ surface }) => foldLetters(surface)));
  const heard = words.filter(({ sound }) => sound !== null);
  for (const { surface, sound, readings, sure, joined } of words) {
    if (sound !== null && sure === 0)
      for (const lemma of analyzer.likeKnown(withoutArticle(surface)).keys()) plain.add(lemma);
    const all = sure > 0 ? readings.length : 1;
    readings.forEach((reading, at) => (at < all ? plain : any).add(reading));
    for (const each of joined)
      for (const reading of each.readings.slice(0, Math.max(each.sure, 1))) plain.add(reading);
  }
  const isWanted = ({ readings, sure, surface }: Token) =>
    readings.some((reading) => plain.has(reading)) ||
    any.has(readings[0] ?? '') ||
    (sure === 0 && heard.some((asked) => isHeardIn(asked.surface, asked.sound ?? '', surface)));
  const isWhole = (first: Token, second: Token) => {
    const pair = analyzer.pairOf(first, second);
    if (pair && isWanted(pair)) return true;
    return mayBeOne(first, second) && whole.has(foldLetters(first.surface + second.surface));
  };
  const find = (text: string, inArabic: boolean): Range[] => {
    const tokens = analyzer.tokenize(text, inArabic);
    const ranges: Range[] = tokens.filter(
      inArabic ? isWanted : ({ readings: [written = ''] }) => whole.has(written),
    );
    tokens.forEach((first, at) => {
      const second = tokens[at + 1];
      if (second && isWhole(first, second)) ranges.push({ start: first.start, end: second.end });
      for (const phrase of phrases) {
        const last = endOfPhrase(phrase, tokens, at);
        if (last) ranges.push({ start: first.start, end: last.end });
      }
    });
    return ranges;
  };
  return (text, lang) => {
    const inArabic = isArabic(lang);
    const ranges = find(text, inArabic);
    // The parts of a Persian word are also looked for one by one. A space is as long as a joiner,
    // so the places stay right.
    if (text.includes(NON_JOINER)) ranges.push(...find(text.replaceAll(NON_JOINER, ' '), inArabic));
    return merge(ranges);
  };
};

const merge = (ranges: readonly Range[]): Range[] => {
  const merged: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};
