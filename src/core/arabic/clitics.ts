/*
 * What Arabic writes onto the front of a word without a space: و and, ف so, ب in, ك as, ل for, ال the.
 */

/** Sources of patterns, for code that looks at words as they are spelt. */
export const CONJUNCTION = '[وف]';
export const PREPOSITION = '[بكل]';

const startsWithOne = (word: string, pattern: string): boolean =>
  new RegExp(`^${pattern}`).test(word);

/**
 * All readings of a folded word: the word itself, and what is left without the letters that may be
 * written onto its front. The word itself is among them, since its first letters may be its own
 * (بشكيك, كازاخستان).
 */
export const withoutFront = (folded: string): string[] => {
  const readings = new Set([folded]);
  if (startsWithOne(folded, CONJUNCTION)) readings.add(folded.slice(1));
  for (const word of readings) {
    // The alef of the article is not written after ل.
    if (word.startsWith('لل')) readings.add(`ال${word.slice(2)}`);
    if (startsWithOne(word, PREPOSITION)) readings.add(word.slice(1));
  }
  for (const word of readings) if (word.startsWith('ال')) readings.add(word.slice(2));
  return [...readings].filter((word) => word.length > 1);
};
