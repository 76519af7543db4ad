import type { Analyzer, Token } from '../model/arabic-text/analyzer.ts';
import type { Phrase } from './phrase.ts';

/** What a reader asks for: words in any order, and phrases to the letter. */
export type Query = {
  words: readonly Token[];
  phrases: readonly Phrase[];
  /** True when words were left out, for a query may be as long as a book. */
  isCut: boolean;
};

const MOST_WORDS = 16;
const QUOTED = /["“”„«]([^"“”„»]*)["“”»]/g;

/** Understands a query; never fails. */
export const parseQuery = (text: string, { tokenize }: Analyzer): Query => {
  const start = text.slice(0, 2_000);
  const phrases = Array.from(start.matchAll(QUOTED), ([, inside = '']) =>
    tokenize(inside)
      .map((token, offset) => ({ ...token, offset }))
      .filter(({ readings }) => readings.length > 0),
  ).filter((phrase) => phrase.length > 0);
  const words = distinct(
    tokenize(start.replaceAll(QUOTED, ' ')).filter(({ readings }) => readings.length > 0),
  );
  const kept: Phrase[] = [];
  let left = MOST_WORDS;
  for (const phrase of phrases) {
    if (phrase.length > left) break;
    kept.push(phrase);
    left -= phrase.length;
  }
  const keptWords = words.slice(0, left);
  const asked = words.length + phrases.flat().length;
  const isCut = text.length > start.length || asked > keptWords.length + kept.flat().length;
  return { words: keptWords, phrases: kept, isCut };
};

const distinct = (tokens: readonly Token[]): Token[] => [
  ...new Map(tokens.map((token) => [token.readings[0], token])).values(),
];
