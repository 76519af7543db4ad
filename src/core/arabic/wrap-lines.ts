/** A letter with its marks, so that a broken word keeps them together. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/** The signs after which a line of an address breaks better than between any two letters. */
const LAST_SIGN = /[/?&=.-][^/?&=.-]*$/;

/**
 * Breaks a text into lines that fit a width. Lines of the text stay lines; a word that is wider
 * than a line is broken.
 * @param widthOf the width of a drawn text
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
      const last = pieces.pop() ?? '';
      const place = last.search(LAST_SIGN) + 1;
      if (widthOf(last + letter) <= width) pieces.push(last + letter);
      else if (place > last.length / 2)
        pieces.push(last.slice(0, place), last.slice(place) + letter);
      else pieces.push(...(last === '' ? [] : [last]), letter);
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

/** The share of the width by which lines are narrowed at a time. */
const STEP = 0.04;

/**
 * Makes lines equally long, so that no word stands alone in the last one: as narrow as possible
 * without another line.
 * @param lines the lines as they fill the width
 */
export const balanceLines = (
  text: string,
  lines: string[],
  width: number,
  widthOf: (text: string) => number,
): string[] => {
  if (lines.length < 2) return lines;
  const narrower = wrapLines(text, width * (1 - STEP), widthOf);
  const isBroken = narrower.join(' ') !== lines.join(' ');
  return narrower.length > lines.length || isBroken
    ? lines
    : balanceLines(text, narrower, width * (1 - STEP), widthOf);
};
