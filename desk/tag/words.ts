import { withoutFront } from '../../src/core/arabic/clitics.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { splitSentences } from '../../src/core/arabic/sentences.ts';
import { wordsIn } from '../../src/core/arabic/words.ts';

/** A word of a text as the gazetteer compares it, and where it stands. */
export type Word = {
  folded: string;
  /** The same without the clitics at its front, each reading once, the longest first. */
  readings: readonly string[];
  start: number;
  end: number;
};

export type SentenceInWords = { text: string; words: readonly Word[] };

const known = new Map<string, Pick<Word, 'folded' | 'readings'>>();
const MOST_KNOWN = 200_000;

/** Texts repeat their words, so each is analysed once. */
const takeApart = (word: string) => {
  const before = known.get(word);
  if (before) return before;
  const folded = foldLetters(word);
  const parts = { folded, readings: withoutFront(folded) };
  if (known.size < MOST_KNOWN) known.set(word, parts);
  return parts;
};

/** A text as sentences of words; every sentence is a piece of the text. */
export const splitWords = (text: string): SentenceInWords[] =>
  splitSentences(text).map((sentence) => ({
    text: sentence.text,
    words: wordsIn(sentence.text).map(({ word, index }) => ({
      ...takeApart(word),
      start: index,
      end: index + word.length,
    })),
  }));
