import type { SearchEngine } from './engine.ts';
import { termsWithPrefix } from './known-terms.ts';

const MOST_SHARDS = 8;
const FARTHEST = 2;

/** The frequent word that is spelt most like one that nothing was found of; null when none is like it. */
export const nearestWord = async (engine: SearchEngine, word: string): Promise<string | null> => {
  const wanted = engine.analyzer.foldPrefix(word);
  if (wanted.length < 3) return null;
  const near = (await termsWithPrefix(engine, wanted.slice(0, 2), MOST_SHARDS))
    .filter(({ term }) => term !== wanted && Math.abs(term.length - wanted.length) <= FARTHEST)
    .map((known) => ({ ...known, distance: distanceOf(known.term, wanted) }))
    .filter(({ distance }) => distance <= Math.min(FARTHEST, Math.floor(wanted.length / 3)))
    .sort((a, b) => a.distance - b.distance || b.count - a.count);
  return near[0]?.spelling ?? null;
};

/** Letters to add, drop, change or swap: the optimal string alignment distance. */
const distanceOf = (one: string, other: string): number => {
  let [two, before] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const cost = one[row - 1] === other[at - 1] ? 0 : 1;
      let value = Math.min(
        (before[at] ?? 0) + 1,
        (now[at - 1] ?? 0) + 1,
        (before[at - 1] ?? 0) + cost,
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        value = Math.min(value, (two[at - 2] ?? 0) + 1);
      now.push(value);
    }
    [two, before] = [before, now];
  }
  return before[other.length] ?? 0;
};
