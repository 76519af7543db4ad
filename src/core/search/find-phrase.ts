import type { Analyzer } from '../arabic/analyzer.ts';
import { foldLetters } from '../arabic/fold.ts';
import { isWithdrawn } from '../news/withdrawn.ts';
import { articleDataPath } from '../site/manifest.ts';
import { hasPositions, type Segment } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import { havePhrase, type Phrase } from './phrase.ts';
import { positionsOf } from './position-shard.ts';
import { searchedTexts } from './searched-texts.ts';
import { readPostings } from './term-shard.ts';

/** The articles of a segment that have a phrase: its words as they were typed, in their order. */
export const findPhrase = (
  files: IndexFiles,
  segment: Segment,
  phrase: Phrase,
  analyzer: Analyzer,
): Promise<ReadonlySet<number>> =>
  hasPositions(segment)
    ? findByPositions(files, segment, phrase)
    : findInTexts(files, segment, phrase, analyzer);

const findByPositions = async (files: IndexFiles, segment: Segment, phrase: Phrase) => {
  const words = await Promise.all(
    phrase.map(async ({ surface, readings, offset }) => {
      const entries = await Promise.all(
        readings.map((reading) => files.positions(segment, reading)),
      );
      // The build has put each spelling under one of its readings.
      const places = new Map<number, Set<number>>();
      for (const entry of entries) {
        if (!entry) continue;
        for (const [article, at] of positionsOf(entry, (each) => each === surface))
          places.set(article, new Set(at.map((position) => position - offset)));
      }
      return places;
    }),
  );
  const having = inAll(words.map((places) => new Set(places.keys()))).filter((article) => {
    const [first, ...others] = words.map((places) => places.get(article));
    return [...(first ?? [])].some((start) => others.every((starts) => starts?.has(start)));
  });
  return new Set(having);
};

/** Reads the articles that have all the words; in a small segment, these are few. */
const findInTexts = async (
  files: IndexFiles,
  segment: Segment,
  phrase: Phrase,
  analyzer: Analyzer,
) => {
  const words = await Promise.all(
    phrase.map(async ({ readings }) => {
      const articles = new Set<number>();
      for (const entry of await Promise.all(readings.map((each) => files.find(segment, each))))
        if (entry) readPostings(entry, (article) => articles.add(article));
      return articles;
    }),
  );
  const having = await Promise.all(
    inAll(words).map(async (article) => {
      const texts = await textsOf(files, segment, article);
      return havePhrase(texts, phrase, analyzer) ? [article] : [];
    }),
  );
  return new Set(having.flat());
};

/** The searched texts of an article; none if it has been withdrawn meanwhile. */
const textsOf = async (files: IndexFiles, segment: Segment, article: number): Promise<string[]> => {
  const headline = await files.headline(segment, article);
  if (!headline) return [];
  const data = await files.read(articleDataPath(headline.id));
  return isWithdrawn(data) ? [] : searchedTexts(data);
};

/** The members that all of the sets share. */
const inAll = ([first, ...others]: readonly ReadonlySet<number>[]): number[] =>
  [...(first ?? [])].filter((article) => others.every((each) => each.has(article)));

/**
 * A phrase in which each word can also be read as it is written, as articles in other languages are
 * indexed.
 */
export const withWritten = (phrase: Phrase): Phrase =>
  phrase.map((word) => ({
    ...word,
    readings: [...new Set([...word.readings, foldLetters(word.surface)])],
  }));
