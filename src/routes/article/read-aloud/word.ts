const WORD = /[\p{L}\p{M}\p{N}]+/uy;

/**
 * The end of the word that begins at a place in a text, as the voice reports it. Safari reports no
 * length, and others count the comma after the word.
 */
export const endOfWord = (text: string, start: number): number => {
  WORD.lastIndex = start;
  return start + (WORD.exec(text)?.[0].length ?? 0);
};
