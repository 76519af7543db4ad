import { CONJUNCTION } from '../../../src/core/arabic/clitics.ts';

/** From `start` up to, not with, `end`. */
export type Span = { start: number; end: number };

const WORD = /[\p{L}\p{M}\u200C]+/gu;
const ARABIC_SCRIPT = /\p{Script=Arabic}/u;

/**
 * Letters in Arabic script that Arabic does not have: ە ۇ ې ھ ڭ ی ک ہ ے ٹ ڠ ښ ڵ and others. پ چ ژ ڤ گ
 * are not among them, for Arabic writes foreign names with them.
 */
const FOREIGN =
  /[\u063B-\u063F\u066E\u066F\u0672-\u067D\u067F-\u0685\u0687-\u0697\u0699-\u06A3\u06A6\u06A7\u06A9-\u06AE\u06B0-\u06D3\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u0750-\u077F\u08A0-\u08C9]/;

/** Typical of a line of Arabic: the article, ة, and the commonest words. */
const SIGN_OF_ARABIC = new RegExp(
  `^(?:${CONJUNCTION}?ب|${CONJUNCTION}|ك)?ال\\p{L}{2}|^${CONJUNCTION}?لل\\p{L}{2}|ة$|` +
    `^${CONJUNCTION}?(?:في|فى|على|إلى|الى|عن|هذا|هذه|ذلك|التي|الذي|التى|الذى|أن|إن|كان|قد|هو|هي|ثم|أو)$`,
  'u',
);

/** Whether a word looks like Arabic; a Persian keyboard types ی and ک into Arabic too. */
export const soundsArabic = (word: string): boolean =>
  SIGN_OF_ARABIC.test(word.replaceAll('ی', 'ي').replaceAll('ک', 'ك'));

/** The word at a place, and those next to it. */
export const wordsAround = (text: string, at: number): string[] => {
  const words = [...text.matchAll(WORD)];
  const own = words.findIndex(({ 0: word, index }) => at >= index && at < index + word.length);
  return words.slice(Math.max(own - 1, 0), own + 2).map(([word]) => word);
};

type Word = Span & { isForeign: boolean; isArabic: boolean };

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)]
    .filter(({ 0: word }) => ARABIC_SCRIPT.test(word))
    .map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      isForeign: FOREIGN.test(word),
      isArabic: soundsArabic(word),
    }));

/** The least share of words with foreign letters in a text of another language. */
const FOREIGN_SHARE = 0.15;
/** With at least this share of signs of Arabic, a text with foreign letters is still Arabic. */
const ARABIC_SHARE = 0.3;
/** Below this share a text is not Arabic even when it has no foreign letter. */
const SCARCE = 0.06;
/** In fewer words, missing signs prove nothing. */
const ENOUGH_WORDS = 12;
/** This many words on each side of a foreign one count as foreign too. */
const AROUND = 3;

const share = (words: readonly Word[], of: 'isForeign' | 'isArabic'): number =>
  words.length === 0 ? 0 : words.filter((word) => word[of]).length / words.length;

const isForeign = (words: readonly Word[]): boolean =>
  (share(words, 'isForeign') >= FOREIGN_SHARE && share(words, 'isArabic') < ARABIC_SHARE) ||
  (words.length >= ENOUGH_WORDS && share(words, 'isArabic') < SCARCE);

/**
 * Finds what is written in Arabic script but is not Arabic: Uyghur, Persian, Urdu, Kurdish, Kazakh,
 * Jawi, where slips of Arabic are ordinary letters.
 * @param texts all lines of the article: a short line is in the language of the rest
 */
export const createForeignFinder = (texts: readonly string[]): ((text: string) => Span[]) => {
  const byText = new Map(texts.map((text) => [text, wordsOf(text)]));
  const isForeignArticle = isForeign(texts.flatMap((text) => byText.get(text) ?? []));
  return (text) => {
    const words = byText.get(text) ?? wordsOf(text);
    const isUnclear = share(words, 'isArabic') < ARABIC_SHARE;
    if (isForeign(words) || (isForeignArticle && isUnclear))
      return [{ start: 0, end: text.length }];
    return words.flatMap((word, at) => {
      if (!word.isForeign) return [];
      const first = words[Math.max(at - AROUND, 0)] ?? word;
      const last = words[Math.min(at + AROUND, words.length - 1)] ?? word;
      return [{ start: first.start, end: last.end }];
    });
  };
};
