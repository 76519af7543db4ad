const WORD = /[\p{L}\p{M}\p{N}]+/uy;

/**
 * The end of the word that the voice reports at a place in a text. Safari reports no length, and
 * others include the comma after the word.
 */
export const endOfWord = (text: string, start: number): number => {
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
};
