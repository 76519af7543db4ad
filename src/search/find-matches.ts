import type { Analyzer } from '../model/arabic-text/analyzer.ts';
import { endOfPhrase } from './phrase.ts';
import { parseQuery } from './parse-query.ts';

/** A piece of a text, from a letter to the one before another. */
export type Range = { start: number; end: number };

/**
 * Where a query's words stand in a text, as they are written there. Without the index it cannot be
 * known which reading of a word counts; one of the two has to be the plain one.
 */
export const createMatcher = (query: string, analyzer: Analyzer): ((text: string) => Range[]) => {
  const { words, phrases } = parseQuery(query, analyzer);
  const plain = new Set<string>();
  const any = new Set<string>();
  for (const { readings } of words) {
    readings.forEach((reading, at) => (at === 0 ? plain : any).add(reading));
  }
  const isWanted = (readings: readonly string[]) =>
    readings.some((reading) => plain.has(reading)) || any.has(readings[0] ?? '');
  return (text) => {
    const tokens = analyzer.tokenize(text);
    const ranges = tokens.filter(({ readings }) => isWanted(readings));
    for (const phrase of phrases)
      tokens.forEach((first, at) => {
        const last = endOfPhrase(phrase, tokens, at);
        if (last) ranges.push({ ...first, end: last.end });
      });
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
