import type { Token } from '../arabic/analyzer.ts';
import { foldLetters } from '../arabic/fold.ts';
import { withoutArticle } from '../arabic/stem.ts';

/** The endings of a relative adjective (nisba). */
const RELATIVE = /ي(?:ه|ا|ون|ين|ات)?$/;

/**
 * How near a word of a title is to the word asked for: 1 for the same, little if only the article
 * or the form differs, 0 for a word of the same root. With larger values, articles that a reader
 * half remembers by their title would be found lower (`npm run bench:search`).
 */
export const closenessOf = (asked: Token, word: Token): number => {
  if (foldLetters(asked.surface) === foldLetters(word.surface)) return 1;
  const [one, other] = [withoutArticle(asked.surface), withoutArticle(word.surface)];
  if (one === other) return 0.05;
  if (!word.readings.some((reading) => asked.readings.includes(reading))) return 0;
  return RELATIVE.test(one) === RELATIVE.test(other) ? 0.02 : 0;
};
