import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { isLemma } from '../arabic/lexicon.ts';
import { formsToFind } from '../arabic/cut-front.ts';
import { looksForeign } from '../arabic/shape.ts';
import { soundKey } from '../arabic/sound.ts';
import { withoutArticle } from '../arabic/stem.ts';
import { mayBeOne, NON_JOINER } from '../arabic/compounds.ts';
import type { Phrase } from './phrase.ts';

/** A word of a query, and the words that it may form with its neighbours. */
export type AskedWord = Token & { joined: readonly Token[] };

/** What a reader asks for: words in any order, and phrases that must match exactly. */
export type Query = {
  words: readonly AskedWord[];
  phrases: readonly Phrase[];
  /** True if words were left out: a query may be as long as a book. */
  isCut: boolean;
};

const MOST_WORDS = 16;
const QUOTED = /["“”„«]([^"“”„»]*)["“”»]/g;

/** How much of a query is read. */
export const shorten = (text: string): string => text.slice(0, 2_000);

/** Understands a query; never fails. */
export const parseQuery = (text: string, analyzer: Analyzer): Query => {
  const { tokenize } = analyzer;
  const start = shorten(text);
  const phrases = Array.from(start.matchAll(QUOTED), ([, inside = '']) =>
    tokenize(inside)
      .map((token, offset) => ({ ...token, offset }))
      .filter(({ readings }) => readings.length > 0),
  ).filter((phrase) => phrase.length > 0);
  const words = distinct(
    withJoined(start.replaceAll(QUOTED, ' '), analyzer).filter(
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

/**
 * A word that is itself a lemma means only that lemma, and not also another word of which it is the
 * plural: «كتاب» is not كاتب. A word in ي keeps both readings (مالي is a country, and «of money»),
 * and so does one that may have lost its hamza: اعداد is إعداد or أعداد.
 */
const meaning = (token: Token): Token => {
  const forms = formsToFind(token.surface).filter(
    (form) => !form.endsWith('ي') && token.surface.at(-form.length) !== 'ا',
  );
  const own = token.readings
    .slice(0, token.sure)
    .filter((lemma) => forms.some((form) => isLemma(form, lemma)));
  return own.length === 0 ? token : { ...token, readings: own, sure: own.length };
};

/**
 * The key of sound for a known name: it also finds spellings too short to be recognised as names.
 */
const soundOfKnown = ({ surface, sure }: Token): string | null => {
  const form = withoutArticle(surface);
  return sure > 0 && looksForeign(form) ? soundKey(form) : null;
};

/** Whether two words make one that begins like the first: «كأس آسيا» is not ك with أساسيا. */
const isWhole = ({ readings, sure }: Token, first: Token) =>
  readings.length <= sure || sure === 0 || readings[0]?.[0] === first.readings[0]?.[0];

/** The words of a text, with the parts of a Persian compound as words of their own. */
const withJoined = (text: string, { tokenize, pairOf }: Analyzer): AskedWord[] => {
  const tokens = tokenize(text.replaceAll(NON_JOINER, ' '));
  const joined = tokens.map((first, at): Token | undefined => {
    const second = tokens[at + 1];
    if (!second) return undefined;
    const pair = pairOf(first, second);
    if (pair) return pair;
    const isWrittenSo = text.slice(first.end, second.start) === NON_JOINER;
    if (!isWrittenSo && !mayBeOne(first, second)) return undefined;
    const whole = tokenize(first.surface + second.surface)[0];
    return whole && isWhole(whole, first) ? whole : undefined;
  });
  return tokens.map((token, at) => ({
    ...meaning(token),
    sound: token.sound ?? soundOfKnown(token),
    joined: [joined[at - 1], joined[at]].filter((each) => each !== undefined),
  }));
};

const distinct = (tokens: readonly AskedWord[]): AskedWord[] => [
  ...new Map(tokens.map((token) => [token.readings[0], token])).values(),
];
