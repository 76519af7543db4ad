import { cleanLine } from '../../html/clean-line.ts';

/** True if two lines say the same; punctuation between the words, and case, do not count. */
export const sameWords = (one: string, other: string): boolean => {
  const words = wordsOf(cleanLine(one));
  return words !== '' && words === wordsOf(cleanLine(other));
};

/** The words of a text with nothing but spaces between them. */
export const wordsOf = (text: string): string =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
