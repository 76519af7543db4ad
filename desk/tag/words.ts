import { withoutFront } from '../../src/core/arabic/clitics.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { splitSentences } from '../../src/core/arabic/sentences.ts';
import type { ArticleLanguage } from '../../src/core/fields/article-languages.ts';
import { readingsIn } from './names-of-language.ts';
import { wordsIn } from '../../src/core/arabic/words.ts';

/** A word of a text as the gazetteer compares it, and where it stands. */
export type Word = {
  folded: string;
  /**
   * The same without the clitics at its front or, in Uyghur, the endings: each reading once, the
   * longest first.
   */
  readings: readonly string[];
  start: number;
  end: number;
};

export type SentenceInWords = { text: string; words: readonly Word[] };

const known = new Map<string, Pick<Word, 'folded' | 'readings'>>();
const MOST_KNOWN = 200_000;

/** Texts repeat their words, so each is analysed once. */
const takeApart = (word: string, lang: ArticleLanguage) => {
  const key = `${lang} ${word}`;
  const before = known.get(key);
  if (before) return before;
  const folded = foldLetters(word);
  const readings = lang === 'ar' ? withoutFront(folded) : readingsIn(folded, lang);
  const parts = { folded, readings };
  if (known.size < MOST_KNOWN) known.set(key, parts);
  return parts;
};

/** A text as sentences of words; every sentence is a piece of the text. */
export const splitWords = (text: string, lang: ArticleLanguage = 'ar'): SentenceInWords[] =>
  splitSentences(text).map((sentence) => ({
    text: sentence.text,
    words: wordsIn(sentence.text).map(({ word, index }) => ({
      ...takeApart(word, lang),
      start: index,
      end: index + word.length,
    })),
  }));
