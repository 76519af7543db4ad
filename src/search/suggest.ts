import type { SearchEngine } from './engine.ts';

/** A word or name that begins as typed, and in how many articles it is. */
export type Suggestion = { word: string; count: number };

/** Shards that may be read while someone types: a few kilobytes. */
const MOST_SHARDS = 2;
const MOST = 8;

/** Completions of the last word of a query, the most frequent first. */
export const suggest = async (
  { files, manifest, analyzer }: SearchEngine,
  query: string,
): Promise<Suggestion[]> => {
  const word = lastWord(query);
  const prefix = analyzer.foldPrefix(word);
  if (prefix.length < 2) return [];
  const counts = new Map<string, Suggestion>();
  // The oldest segment is the largest, and knows nearly every word.
  for (const segment of manifest.segments)
    for (const { term, count, spellings } of await files.withPrefix(segment, prefix, MOST_SHARDS)) {
      const known = counts.get(term);
      counts.set(term, { word: spellings[0] ?? term, count: count + (known?.count ?? 0) });
    }
  const before = query.slice(0, query.length - word.length);
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ word: found, count }) => ({ word: before + found, count }));
};

const lastWord = (query: string): string => /[^\s"“”„«»]*$/.exec(query)?.[0] ?? '';
