import type { Analyzer } from '../../src/core/arabic/analyzer.ts';
import { formsToFind } from '../../src/core/arabic/cut-front.ts';
import { SOUND } from '../../src/core/arabic/letters.ts';
import { soundKey } from '../../src/core/arabic/sound.ts';
import type { IndexedArticles } from './index-articles.ts';

/**
 * A sound and the unknown words that have it. No article has the sound itself; it leads to the
 * terms of these words.
 */
type SoundTerm = {
  name: string;
  surfaces: readonly number[];
  articles: readonly number[];
  forms: readonly string[];
};

export const isSound = (term: string): boolean => term.startsWith(SOUND);
/** The mark that records that a word stands under its sound. */
export const soundOfOne = (form: string): string => `${SOUND}${SOUND}${form}`;

/**
 * The unknown words of a segment under their sounds, so that a search finds other spellings.
 * @param countOlder tells, for a mark of `soundOfOne`, whether an older segment has it; then no
 * newer one needs it again
 */
export const collectSounds = (
  { surfaces, readings, sure }: IndexedArticles,
  chosen: readonly (readonly string[])[],
  { termOf }: Analyzer,
  countOlder: (term: string) => number,
): SoundTerm[] => {
  const sounds = new Map<string, Set<string>>();
  surfaces.forEach((surface, at) => {
    if ((sure[at] ?? 0) > 0 || (readings[at]?.length ?? 0) === 0) return;
    for (const form of formsToFind(surface)) {
      const key = soundKey(form);
      if (key === null || countOlder(soundOfOne(form)) > 0) continue;
      if (chosen[at]?.includes(termOf(form)) !== true) continue;
      const forms = sounds.get(key) ?? new Set();
      sounds.set(key, forms.add(form));
    }
  });
  return Array.from(sounds, ([name, forms]) => ({
    name,
    surfaces: [],
    articles: [],
    forms: [...forms].sort(),
  }));
};
