import type { SearchEngine } from './engine.ts';
import { termsWithPrefix } from './known-terms.ts';

/** A word or name that begins like the typed one, and how many articles have it. */
export type Suggestion = { word: string; count: number };

/** The most shards that are read while someone types: a few kilobytes. */
const MOST_SHARDS = 4;
const MOST = 8;

/** Completions of the last word of a query, the most frequent first. */
export const suggest = async (engine: SearchEngine, query: string): Promise<Suggestion[]> => {
  const word = lastWord(query);
  const prefix = engine.analyzer.foldPrefix(word);
  if (prefix.length < 2) return [];
  const before = query.slice(0, query.length - word.length);
  return (await termsWithPrefix(engine, prefix, MOST_SHARDS))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ spelling, count }) => ({ word: before + spelling, count }));
};

const lastWord = (query: string): string => /[^\s"“”„«»]*$/.exec(query)?.[0] ?? '';
