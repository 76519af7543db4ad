import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { mayBeOne, NON_JOINER } from '../arabic/compounds.ts';
import type { Phrase } from './phrase.ts';

/** A word of a query, and the words that it makes with its neighbours, where they may be parts of one. */
export type AskedWord = Token & { joined: readonly Token[] };

/** What a reader asks for: words in any order, and phrases to the letter. */
export type Query = {
  words: readonly AskedWord[];
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
    withJoined(start.replaceAll(QUOTED, ' '), tokenize).filter(
      ({ readings }) => readings.length > 0,
    ),
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

/** The words of a text, those of a Persian compound one by one. */
const withJoined = (text: string, tokenize: Analyzer['tokenize']): AskedWord[] => {
  const tokens = tokenize(text.replaceAll(NON_JOINER, ' '));
  const joined = tokens.map((first, at): Token | undefined => {
    const second = tokens[at + 1];
    if (!second) return undefined;
    const isWrittenSo = text.slice(first.end, second.start) === NON_JOINER;
    if (!isWrittenSo && !mayBeOne(first, second)) return undefined;
    return tokenize(first.surface + second.surface)[0];
  });
  return tokens.map((token, at) => ({
    ...token,
    joined: [joined[at - 1], joined[at]].filter((each) => each !== undefined),
  }));
};

const distinct = (tokens: readonly AskedWord[]): AskedWord[] => [
  ...new Map(tokens.map((token) => [token.readings[0], token])).values(),
];
