import rules from './rules.json' with { type: 'json' };
import { foldLetters, foldShapes } from './fold.ts';
import { createNameTable, type NameForms, type NameTable } from './names.ts';
import { stem, stemWithArticle, withoutArticle } from './stem.ts';
import { wordsIn } from './words.ts';

/** A word as search sees it. */
type Word = {
  /** As it is written, without marks, in small letters; what an exact search compares. */
  surface: string;
  /**
   * What may stand in the index for it, the plain reading first; the others read its first letters
   * as و and, ف so, ب in, ك as, ل for. How often each occurs decides which one does.
   * Empty for a word too common to be looked for.
   */
  readings: readonly string[];
};

/** A word and where it stands in the text, marks included. */
export type Token = Word & { start: number; end: number };

/** A word of which is known whether it may be the first of a name of two. */
type KnownWord = Word & { opensPair: boolean };
type KnownToken = Token & KnownWord;

/** Reads texts and queries alike, so that they meet. */
export type Analyzer = {
  /** The words of a text, the common ones included. */
  tokenize: (text: string) => Token[];
  /** The beginning of a word that is still being typed, as the terms of the index begin. */
  foldPrefix: (text: string) => string;
  /** A reading that is the one form of a name needs no proof that it is frequent. */
  isName: (reading: string) => boolean;
};

const STOP = new Set(rules.stop.map(foldShapes));
const CLITICS = new Set(rules.clitics);
const MOST_CLITICS = 3;
/** Longer than any word: what a program wrote. Its first letters are kept. */
const LONGEST = 40;
/** Texts repeat their words: the first so many are analysed once, which are nearly all that occur. */
const MOST_KNOWN = 150_000;

/** @param names the glossary's, so that every spelling of one is found by every other. */
export const createAnalyzer = (names: readonly NameForms[]): Analyzer => {
  const table = createNameTable(names, rules.aliases);
  const canonical = new Set(table.words.values());
  const known = new Map<string, KnownWord>();
  const analyze = (raw: string): KnownWord => {
    const before = known.get(raw);
    if (before) return before;
    const surface = foldShapes(raw).slice(0, LONGEST);
    const opensPair = isPairOpener(surface, table);
    const word = { surface, readings: readingsOf(surface, table.words), opensPair };
    if (known.size < MOST_KNOWN) known.set(raw, word);
    return word;
  };
  return {
    tokenize(text) {
      const tokens: KnownToken[] = [];
      for (const { word, index } of wordsIn(text)) {
        const { surface, readings, opensPair } = analyze(word);
        tokens.push({ start: index, end: index + word.length, surface, readings, opensPair });
      }
      return joinNames(tokens, table);
    },
    foldPrefix(text) {
      const surface = foldShapes(text).slice(0, LONGEST);
      return withoutArticle(surface, foldLetters(surface));
    },
    isName: (reading) => canonical.has(reading),
  };
};

const readingsOf = (surface: string, names: NameTable['words']): string[] => {
  if (surface === '' || STOP.has(surface)) return [];
  const readings = new Set([stem(surface, names)]);
  // Before the article's own letters, for a name may begin with them.
  if (/^[وفبكل]*ال/.test(surface)) readings.add(stemWithArticle(surface, names));
  if (surface.startsWith('لل')) readings.add(stem(surface.slice(1), names));
  let rest = surface;
  for (let count = 0; count < MOST_CLITICS && CLITICS.has(rest.charAt(0)); count += 1) {
    rest = rest.slice(1);
    if (rest.length < 2) break;
    readings.add(stem(rest, names));
  }
  return [...readings];
};

const isPairOpener = (surface: string, { pairOpeners }: NameTable): boolean => {
  const folded = foldLetters(surface);
  return pairOpeners.has(folded) || pairOpeners.has(withoutClitic(folded));
};

/** Names of two words become one: ألما آتا. */
const joinNames = (tokens: KnownToken[], { pairs }: NameTable): Token[] => {
  if (!tokens.some(({ opensPair }) => opensPair)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first) break;
    const name = second && first.opensPair ? nameOf(first, second, pairs) : undefined;
    if (!second || name === undefined) joined.push(first);
    else {
      const surface = `${first.surface} ${second.surface}`;
      joined.push({ start: first.start, end: second.end, surface, readings: [name] });
      at += 1;
    }
  }
  return joined;
};

const nameOf = (first: Token, second: Token, pairs: NameTable['pairs']): string | undefined => {
  const pair = `${foldLetters(first.surface)} ${foldLetters(second.surface)}`;
  return pairs.get(pair) ?? pairs.get(withoutClitic(pair));
};

const withoutClitic = (word: string) => word.replace(/^[وفبكل]/, '');
