import type { Token } from '../arabic/analyzer.ts';
import { foldLetters } from '../arabic/fold.ts';
import { withoutArticle } from '../arabic/stem.ts';

/** What an adjective in ي ends with. */
const RELATIVE = /ي(?:ه|ا|ون|ين|ات)?$/;

/**
 * How near a word of a title is to the one asked for: 1 for the same, less with an article and for another
 * form, 0 for a relative. More for these puts what is known by half its title (`npm run bench:search`) lower.
 */
export const closenessOf = (asked: Token, word: Token): number => {
  if (foldLetters(asked.surface) === foldLetters(word.surface)) return 1;
  const [one, other] = [withoutArticle(asked.surface), withoutArticle(word.surface)];
  if (one === other) return 0.05;
  if (!word.readings.some((reading) => asked.readings.includes(reading))) return 0;
  return RELATIVE.test(one) === RELATIVE.test(other) ? 0.02 : 0;
};
