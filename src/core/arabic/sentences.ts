/** A sentence and where it stands: `text.slice(start, end)`, without the space around it. */
export type Sentence = { text: string; start: number; end: number };

/** What may end a sentence, with the quotation marks and brackets that close after it. */
const STOP = /[.!?؟…۔](?:[.!?؟…۔"”’)\]]| ?[»›])*|\n/g;
const SINGLE_DOT = /^\.["”’»›)\] ]*$/;
/** Two dots serve as a dash in Arabic headlines: «في كازاخستان.. اجتماع». */
const TWO_DOTS = /^\.\.["”’»›)\] ]*$/;
/** So does an ellipsis before «و»: «شنغهاي للتعاون»… وعالم التعددية. */
const ELLIPSIS = /^(?:…|\.{3,})["”’»›)\] ]*$/;
const GOES_ON = /^\s*و/;
/**
 * One letter («د.», «هـ.», «ج.م.», «U.S.»), such a title with «و» or «ل» in front, or a Latin
 * abbreviation.
 */
const SHORTENED_WORD =
  /(?:^|[^\p{L}\p{M}\p{N}ـ])(?:\p{L}\p{M}*ـ*|[ول][أتدصم]|Mrs?|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Corp|Co|No|vs)$/u;
const ARABIC_WORD = /[ء-ي\u064B-\u0652]{3}$/;
/** Longer than the longest of these words; looking back further would make long texts slow. */
const LOOK_BACK = 12;

const endsSentence = (stop: string, before: string, after: string): boolean => {
  if (TWO_DOTS.test(stop)) return false;
  if (ELLIPSIS.test(stop) && GOES_ON.test(after)) return false;
  if (SINGLE_DOT.test(stop) && SHORTENED_WORD.test(before)) return false;
  if (after === '' || stop === '\n' || /^\s/.test(after)) return true;
  // No space: the dot is part of an address, a date or a fraction, unless two Arabic words were run
  // together.
  const isForcible = SINGLE_DOT.test(stop) || /[!?؟]/.test(stop);
  return isForcible && /^[ء-ي]/.test(after) && ARABIC_WORD.test(before);
};

/**
 * The sentences of a text, for reading aloud: all of it but the space between them. In doubt the
 * text is not cut, because a long breath is less odd than a pause after «د.».
 */
export const splitSentences = (text: string): Sentence[] => {
  const sentences: Sentence[] = [];
  const letter = /\p{L}/gu;
  let start = 0;
  let firstLetter = -1;
  const addUpTo = (end: number) => {
    const from = end - text.slice(start, end).trimStart().length;
    const sentence = text.slice(from, end).trimEnd();
    if (sentence !== '')
      sentences.push({ text: sentence, start: from, end: from + sentence.length });
    start = end;
    letter.lastIndex = end;
    firstLetter = letter.exec(text)?.index ?? text.length;
  };
  addUpTo(0);
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    const before = text.slice(Math.max(start, index - LOOK_BACK), index);
    // With no letter before it, the stop belongs to an item's number, or is an ellipsis before the
    // first word.
    if (firstLetter < index && endsSentence(stop, before, text.slice(end, end + 2))) addUpTo(end);
  }
  addUpTo(text.length);
  return sentences;
};
