/** About twelve seconds of speech: Chrome's network voices fall silent after fifteen. */
const LONGEST = 200;

const PAUSE = /[،؛,;:–—]/;

type Piece = { text: string; start: number };

/** Cuts a long sentence after its commas or, if it has none, between words. */
export const splitForVoice = (sentence: string, longest = LONGEST): Piece[] => {
  const pieces: Piece[] = [];
  let start = 0;
  while (sentence.length - start > longest) {
    const end = findCut(sentence, start, start + longest);
    pieces.push({ text: sentence.slice(start, end).trimEnd(), start });
    start = end;
  }
  return start < sentence.length ? [...pieces, { text: sentence.slice(start), start }] : pieces;
};

/**
 * Where the next piece begins: just before a word and before `limit`, unless one word is longer
 * than that.
 */
const findCut = (sentence: string, start: number, limit: number): number => {
  let afterWord = 0;
  for (let at = limit; at > start + 1; at -= 1) {
    if (!/\s/.test(sentence[at - 1] ?? '')) continue;
    if (PAUSE.test(sentence[at - 2] ?? '')) return at;
    afterWord ||= at;
  }
  return afterWord || sentence.indexOf(' ', limit) + 1 || sentence.length;
};
