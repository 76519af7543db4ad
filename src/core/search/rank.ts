import { readPostings, type TermEntry } from './term-shard.ts';

/** The terms, in one segment, that a word of a query is looked for as: any of them will do. */
export type Group = { entries: readonly AskedEntry[]; weight: number };

/** A term that is looked for; one that only sounds like the word counts for less. */
export type AskedEntry = TermEntry & { isAlike?: boolean };

/** An article that was found: its segment, its number there, and how well it answers. */
export type Found = { segment: number; article: number; score: number };

/** Whether an article may be found at all. */
export type ArticleTest = (article: number) => boolean;

/** For each article of a segment: how well it answers, and how many of the words it has. */
type Scores = { scores: Float32Array; matched: Uint8Array };

/**
 * The value of a word in a title (none, long, middle, short) and in a text (none, little, more,
 * much).
 */
const TITLE = [0, 8, 8.5, 9];
const BODY = [0, 0.6, 0.8, 1];
/**
 * The share of its value that a word keeps if it only sounds alike: such a word in a title counts
 * for less than the word itself in a text.
 */
const ALIKE = 0.05;

/**
 * Scores the articles of a segment: for each word, its rarity times how much title and text are
 * about it. The sums are built in place, so that all costs one pass over the postings. An article
 * that fails the test counts as having none of the words.
 */
export const scoreSegment = (
  count: number,
  groups: readonly Group[],
  test: ArticleTest | null = null,
): Scores => {
  const scores = new Float32Array(count);
  const matched = new Uint8Array(count);
  const best = new Float32Array(count);
  for (const { entries, weight } of groups) {
    const touched: number[] = [];
    for (const entry of entries) {
      const share = entry.isAlike === true ? ALIKE : 1;
      readPostings(entry, (article, title, body) => {
        const value = ((TITLE[title] ?? 0) + (BODY[body] ?? 0)) * share;
        if (best[article] === 0) touched.push(article);
        if (value > (best[article] ?? 0)) best[article] = value;
      });
    }
    for (const article of touched) {
      scores[article] = (scores[article] ?? 0) + weight * (best[article] ?? 0);
      matched[article] = (matched[article] ?? 0) + 1;
      best[article] = 0;
    }
  }
  if (test)
    for (let article = 0; article < count; article += 1)
      if (matched[article] !== 0 && !test(article)) matched[article] = 0;
  return { scores, matched };
};

/** How much a word tells about an article: its inverse document frequency, as in BM25. */
export const inverseDocumentFrequency = (count: number, all: number): number =>
  Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** The share of words that an article must have, unless no article has as many. */
const ENOUGH = 0.6;

/** The articles that have enough of the words asked for, the newest first. */
export const collectBest = (segments: readonly Scores[], asked: number): Found[] => {
  let most = 0;
  for (const { matched } of segments) for (const words of matched) if (words > most) most = words;
  const needed = Math.max(Math.min(Math.ceil(ENOUGH * asked), most), 1);
  const found: Found[] = [];
  segments.forEach(({ scores, matched }, segment) => {
    for (let article = 0; article < matched.length; article += 1)
      if ((matched[article] ?? 0) >= needed)
        found.push({ segment, article, score: scores[article] ?? 0 });
  });
  return found;
};
