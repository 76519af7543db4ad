/** A word of a text as the gazetteer compares it, and where it stands. */
export type Word = {
  /** Folded: no marks, one alef, one yaa, ه for ة; Latin in lower case. */
  folded: string;
  /** The same without what Arabic writes onto the front of a word, each reading once, the longest first. */
  readings: readonly string[];
  start: number;
  end: number;
};

export type Sentence = { text: string; words: readonly Word[] };

const WORD = /[\p{L}\p{M}\u0640]+/gu;
const SENTENCE_END = /(?<=[.!؟?\n])\s+|(?<=\S)[\n\r]+/u;
const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640]/g;

const FOLDS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};

/** Makes spellings equal that newspapers use for one name. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[أإآٱىیئؤةک]/g, (letter) => FOLDS[letter] ?? letter)
    .toLowerCase();

/**
 * و and, ف so, ب in, ك as, ل for, ال the: written without a space. The word itself stays among its
 * readings, since they may be its own letters (بشكيك, كازاخستان).
 */
const readingsOf = (folded: string): string[] => {
  const readings = new Set([folded]);
  for (const front of ['و', 'ف']) if (folded.startsWith(front)) readings.add(folded.slice(1));
  for (const word of readings) {
    if (word.startsWith('لل')) readings.add(`ال${word.slice(2)}`);
    for (const front of ['ب', 'ك', 'ل']) if (word.startsWith(front)) readings.add(word.slice(1));
  }
  for (const word of readings) if (word.startsWith('ال')) readings.add(word.slice(2));
  return [...readings].filter((word) => word.length > 1);
};

const known = new Map<string, { folded: string; readings: readonly string[] }>();
const MOST_KNOWN = 200_000;

/** Texts repeat their words: each is taken apart once. */
const takeApart = (word: string) => {
  const before = known.get(word);
  if (before) return before;
  const folded = foldWord(word);
  const parts = { folded, readings: readingsOf(folded) };
  if (known.size < MOST_KNOWN) known.set(word, parts);
  return parts;
};

/** A text as sentences of words; every sentence is a piece of the text. */
export const splitWords = (text: string): Sentence[] =>
  text
    .split(SENTENCE_END)
    .filter((sentence) => /\S/.test(sentence))
    .map((sentence) => ({
      text: sentence.trim(),
      words: [...sentence.trim().matchAll(WORD)].map(({ 0: word, index }) => ({
        ...takeApart(word),
        start: index,
        end: index + word.length,
      })),
    }));
