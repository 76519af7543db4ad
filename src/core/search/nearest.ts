import { distanceOf } from '../arabic/edit-distance.ts';
import type { SearchEngine } from './engine.ts';
import { termsWithPrefix } from './known-terms.ts';

const MOST_SHARDS = 8;
const FARTHEST = 2;

/** The frequent word whose spelling is nearest to a word that was not found; null when none is near. */
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
