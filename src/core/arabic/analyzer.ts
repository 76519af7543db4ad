import { NO_LEXICON, type Lexicon } from './lexicon.ts';
import { foldLetters, foldShapes } from './fold.ts';
import { createNameTable, type NameForms, type NameTable } from './names.ts';
import { likeKnown, readWord, stemOf, type Readings } from './read-word.ts';
import { withoutArticle } from './stem.ts';
import { wordsIn } from './words.ts';

/** A word as search sees it. */
type Word = Readings & {
  /** As it is written, without marks, in small letters; what an exact search compares. */
  surface: string;
};

/** A word and where it stands in the text, marks included. */
export type Token = Word & { start: number; end: number };

/** A word that has been analysed; it may be the first of a name of two words. */
type KnownWord = Word & { opensPair: boolean };
type KnownToken = Token & KnownWord;

/** Reads texts and queries alike, so that they meet. */
export type Analyzer = {
  /**
   * The words of a text, the common ones included.
   * @param isArabic false for a text in another language: its words are only folded, because the
   * rules and the lexicon know nothing but Arabic.
   */
  tokenize: (text: string, isArabic?: boolean) => Token[];
  /** The term of a word that nobody knows, folded and without article. */
  termOf: (form: string) => string;
  /**
   * Known words that an unknown one may be another spelling of, although it is too short for the
   * build to tell: their lemmas, each with the form that resembles the word.
   */
  likeKnown: (form: string) => Map<string, string>;
  /** The word that two words are together where the lexicon says so: رأس المال, فيس بوك. */
  pairOf: (first: Token, second: Token) => Token | null;
  /** What `pairOf` knows, folded; empty in a browser, which loads only parts of the lexicon. */
  pairs: readonly string[];
  /** The beginning of a word that is still being typed, folded as the terms of the index are. */
  foldPrefix: (text: string) => string;
};

/** Letters of a word that are kept. No real word is longer; generated text can be. */
const LONGEST = 40;
/** How many analysed spellings are kept: nearly all that occur in texts. */
const MOST_KNOWN = 150_000;

/** @param names the glossary's, so that every spelling of one is found by every other. */
export const createAnalyzer = (
  names: readonly NameForms[] | NameTable,
  lexicon: Lexicon = NO_LEXICON,
): Analyzer => {
  const { words, pairs } = 'words' in names ? names : createNameTable(names, lexicon);
  // Most words open no pair: this set saves them the look-up of one.
  const pairOpeners = new Set(Array.from(pairs.keys(), (pair) => pair.split(' ')[0] ?? ''));
  const known = new Map<string, KnownWord>();
  let { size } = lexicon;
  const analyze = (raw: string): KnownWord => {
    const before = known.get(raw);
    if (before) return before;
    const surface = foldShapes(raw).slice(0, LONGEST);
    const folded = foldLetters(surface);
    const opensPair = pairOpeners.has(folded) || pairOpeners.has(withoutClitic(folded));
    const word = { surface, ...readWord(surface, words, lexicon), opensPair };
    if (known.size < MOST_KNOWN) known.set(raw, word);
    return word;
  };
  return {
    tokenize(text, isArabic = true) {
      if (!isArabic) return wordsIn(text).map(plainToken);
      // The lexicon has grown, so earlier analyses may be out of date.
      if (lexicon.size !== size) known.clear();
      ({ size } = lexicon);
      const tokens: KnownToken[] = [];
      for (const { word, index } of wordsIn(text))
        tokens.push({ start: index, end: index + word.length, ...analyze(word) });
      return joinNames(tokens, pairs);
    },
    termOf: (form) => stemOf(form, words),
    likeKnown: (form) => likeKnown(form, words, lexicon),
    pairOf: (first, second) => {
      const pair = pairIn(first, second);
      const lemmas = lexicon.find(pair) ?? lexicon.find(withoutClitic(pair));
      if (!lemmas) return null;
      const surface = `${first.surface} ${second.surface}`;
      const readings = lemmas.map((lemma) => words.get(lemma) ?? lemma);
      const { start } = first;
      return { start, end: second.end, surface, readings, sure: readings.length, sound: null };
    },
    pairs: lexicon.pairs ?? [],
    foldPrefix: (text) => withoutArticle(foldShapes(text).slice(0, LONGEST)),
  };
};

/** A word of which only the spelling is known. */
const plainToken = ({ word, index }: { word: string; index: number }): Token => {
  const surface = foldShapes(word).slice(0, LONGEST);
  return {
    surface,
    readings: [foldLetters(surface)],
    sure: 0,
    sound: null,
    start: index,
    end: index + word.length,
  };
};

/** Names of two words become one: ألما آتا. */
const joinNames = (tokens: KnownToken[], pairs: NameTable['pairs']): Token[] => {
  if (!tokens.some(({ opensPair }) => opensPair)) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (!first) break;
    const name = second && first.opensPair ? nameOf(first, second, pairs) : undefined;
    if (!second || name === undefined) joined.push(first);
    else {
      const surface = `${first.surface} ${second.surface}`;
      const { start } = first;
      joined.push({ start, end: second.end, surface, readings: [name], sure: 1, sound: null });
      at += 1;
    }
  }
  return joined;
};

const nameOf = (first: Token, second: Token, pairs: NameTable['pairs']): string | undefined => {
  const pair = pairIn(first, second);
  return pairs.get(pair) ?? pairs.get(withoutClitic(pair));
};

const pairIn = (first: Token, second: Token) =>
  `${foldLetters(first.surface)} ${foldLetters(second.surface)}`;

const withoutClitic = (word: string) => word.replace(/^[وفبكل]/, '');
