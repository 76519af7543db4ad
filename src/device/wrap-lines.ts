/** A letter with its marks: a word that is broken keeps them together. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Words in lines no wider than there is room for. Lines of the text stay lines; a word that is wider
 * than a line is broken.
 * @param widthOf how wide a text is drawn
 */
export const wrapLines = (
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] => {
  const breakWord = (word: string): string[] => {
    if (widthOf(word) <= width) return [word];
    const pieces: string[] = [];
    for (const letter of word.match(LETTERS) ?? []) {
      const longer = (pieces.at(-1) ?? '') + letter;
      if (pieces.length > 0 && widthOf(longer) <= width) pieces[pieces.length - 1] = longer;
      else pieces.push(letter);
    }
    return pieces;
  };
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    for (const word of line
      .split(/\s+/)
      .filter((each) => each !== '')
      .flatMap(breakWord)) {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
};
