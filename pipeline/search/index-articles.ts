import type { Analyzer, Token } from '../../src/core/arabic/analyzer.ts';
import { isArabic } from '../../src/core/news/is-arabic.ts';
import { NON_JOINER } from '../../src/core/arabic/compounds.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Pause } from '../threads/pause.ts';
import { TITLE_GAP } from '../../src/core/search/format.ts';
import { searchedTexts } from '../../src/core/search/searched-texts.ts';
import { createCompounds, pairsIn } from './find-compounds.ts';

/** Articles as numbers of words. Each spelling is kept once, with what it may be read as. */
export type IndexedArticles = {
  /**
   * The words of all articles in order, as numbers of surfaces; -1 marks a place without a
   * searchable word.
   */
  words: Int32Array;
  /** Where in `words` each article's title and body begin, and at last where the last one ends. */
  starts: Int32Array;
  surfaces: readonly string[];
  /** The possible readings of each surface, the likeliest first; empty for common words. */
  readings: readonly (readonly string[])[];
  /** How many of these are certain: see `Readings`. */
  sure: readonly number[];
  /** How often each surface occurs. */
  frequencies: Int32Array;
};

const NO_WORD = -1;

/** Reads the words of articles. @param pause is awaited now and then, so that other work can go on */
export const indexArticles = async (
  articles: readonly Article[],
  analyzer: Analyzer,
  pause: Pause,
): Promise<IndexedArticles> => {
  const { tokenize } = analyzer;
  const numbers = new Map<string, number>();
  const surfaces: string[] = [];
  const readings: (readonly string[])[] = [];
  const sure: number[] = [];
  const frequencies: number[] = [];
  const compounds = createCompounds(surfaces, readings);
  const numberOf = (token: Token, key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = surfaces.push(token.surface) - 1;
      readings.push(token.readings);
      sure.push(token.sure);
      frequencies.push(0);
      numbers.set(key, number);
    }
    frequencies[number] = (frequencies[number] ?? 0) + 1;
    return number;
  };
  const read = (texts: readonly string[], inArabic: boolean): number[] => {
    // A word that two languages write alike is read in two ways.
    const keyOf = ({ surface }: Token) => (inArabic ? surface : ` ${surface}`);
    const words: number[] = [];
    const parts: number[] = [];
    for (const text of texts) {
      if (words.length > 0) for (let gap = 0; gap < TITLE_GAP; gap += 1) words.push(NO_WORD);
      const hasJoiner = text.includes(NON_JOINER);
      for (const token of tokenize(text, inArabic)) {
        const number = numberOf(token, keyOf(token));
        words.push(number);
        if (!hasJoiner) continue;
        const written = text.slice(token.start, token.end);
        if (!written.includes(NON_JOINER)) continue;
        const own = tokenize(written.replaceAll(NON_JOINER, ' '), inArabic).map((part) =>
          numberOf(part, keyOf(part)),
        );
        compounds.add(own, number);
        parts.push(...own);
      }
    }
    // The parts come after the text, where they do not separate words that follow each other.
    return parts.length === 0 ? words : [...words, NO_WORD, ...parts];
  };
  const texts: number[][] = [];
  for (const article of articles) {
    const [title = '', ...rest] = searchedTexts(article);
    const inArabic = isArabic(article.lang);
    texts.push(read([title], inArabic), read(rest, inArabic));
    await pause();
  }
  for (const [first, second, pair] of pairsIn(numbers, analyzer))
    compounds.add([first, second], numberOf(pair, pair.surface));
  const findWholes = compounds.finder(numbers);
  const whole = texts.map((words) => {
    const found = findWholes(words);
    for (const number of found) frequencies[number] = (frequencies[number] ?? 0) + 1;
    return Int32Array.from(found.length === 0 ? words : [...words, NO_WORD, ...found]);
  });
  return {
    ...join(whole),
    surfaces,
    readings,
    sure,
    frequencies: Int32Array.from(frequencies),
  };
};

/** One array after the other, and where each begins. */
const join = (texts: readonly Int32Array[]): { words: Int32Array; starts: Int32Array } => {
  const starts = new Int32Array(texts.length + 1);
  let end = 0;
  for (const [at, { length }] of texts.entries()) starts[at + 1] = end += length;
  const words = new Int32Array(end);
  for (const [at, text] of texts.entries()) words.set(text, starts[at]);
  return { words, starts };
};

/** If more than twice this many articles have the rest, the first letter is a clitic. */
const PROOF = 3;
/** A word with several readings stands under at most this many of them. */
const MOST_TERMS = 3;
/** If the first letter belongs to the word, the rest is mostly shorter than this, or not a word. */
const LEAST_LETTERS = 4;

/**
 * The terms under which each surface stands in the index; none for common words. A reading without
 * the first letters is chosen only if it is a known name or clearly more frequent: وزير is not و
 * and زير. If the archive is too small to tell, the word is found by both: «وباكستان» also by
 * «باكستان».
 * @param countOlder in how many articles of older segments a term is.
 */
export const chooseTerms = (
  { words, starts, surfaces, readings, sure }: IndexedArticles,
  countOlder: (term: string) => number,
): string[][] => {
  const counts = new Map<string, number>();
  const countedIn = new Int32Array(surfaces.length).fill(-1);
  const plainCounts = new Int32Array(surfaces.length);
  for (let article = 0; 2 * article + 2 < starts.length; article += 1)
    for (const word of words.subarray(starts[2 * article], starts[2 * article + 2])) {
      if (word === NO_WORD || countedIn[word] === article) continue;
      countedIn[word] = article;
      plainCounts[word] = (plainCounts[word] ?? 0) + 1;
    }
  readings.forEach((all, word) => {
    const known = sure[word] ?? 0;
    // If a word is known only without its first letters, the plain stem comes last.
    const plain = known === 0 ? all.slice(0, 1) : all.slice(all.length > known ? known : 0);
    for (const each of plain) counts.set(each, (counts.get(each) ?? 0) + (plainCounts[word] ?? 0));
  });
  const countOf = (term: string) => (counts.get(term) ?? 0) + countOlder(term);
  return readings.map((all, word) => {
    const known = all.slice(0, sure[word]);
    if (known.length > 0) {
      const other = all[known.length];
      const most = Math.max(...known.map(countOf));
      // Not a clitic: a word of its own that the lexicon lacks.
      if (other !== undefined && countOf(other) > 2 * most + PROOF) return [other];
      return known.slice(0, MOST_TERMS);
    }
    const [plain, ...others] = all;
    if (plain === undefined) return [];
    let best = plain;
    for (const other of others) if (countOf(other) > 2 * countOf(best)) best = other;
    const [next] = others;
    const isUnproved =
      best === plain &&
      next !== undefined &&
      next.length >= LEAST_LETTERS &&
      countOf(plain) <= 2 * countOf(next) + PROOF;
    return isUnproved ? [plain, next] : [best];
  });
};
