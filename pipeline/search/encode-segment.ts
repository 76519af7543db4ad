import type { Analyzer } from '../../src/core/arabic/analyzer.ts';
import { placesOf } from '../../src/core/news/country.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { hasPositions, NO_SPELLINGS, placeTerm } from '../../src/core/search/format.ts';
import type { Pause } from '../threads/pause.ts';
import { ByteWriter } from './byte-writer.ts';
import { chooseSpellings } from './choose-spellings.ts';
import { collectSounds } from './collect-sounds.ts';
import { encodeHeadlines, encodeDays } from './encode-headlines.ts';
import { chooseTerms, indexArticles } from './index-articles.ts';
import { invert, writePosting } from './invert.ts';

/** A segment's files by their names, not yet compressed. */
export type EncodedSegment = { shards: string[]; files: Map<string, Uint8Array> };

/** The size of a segment's shards by its number of articles; larger segments have the last size. */
const SHARD_SIZES = [
  // These files are all uploaded with every article, and large ones are compressed better.
  [63, 2_500],
  [4_095, 1_500],
  [65_535, 4_000],
  [Infinity, 6_000],
] as const;

/**
 * A shard holds terms of up to this many bytes; a larger term has a shard of its own. Whoever looks
 * for a word reads a whole shard, and whoever searches at all reads the list of all shards: both
 * have to stay small.
 */
const shardSize = (articles: number): number =>
  SHARD_SIZES.find(([most]) => articles <= most)?.[1] ?? 0;

/**
 * Articles, newest first → the files of a segment.
 * @param countOlder in how many articles of older segments a term is.
 * @param pause is awaited now and then, so that other work can go on
 */
export const encodeSegment = async (
  articles: readonly Article[],
  analyzer: Analyzer,
  countOlder: (term: string) => number,
  pause: Pause,
): Promise<EncodedSegment> => {
  const indexed = await indexArticles(articles, analyzer, pause);
  const chosen = chooseTerms(indexed, countOlder);
  const { terms, write } = invert(indexed, chosen);
  const mostBytes = shardSize(articles.length);
  const withPositions = hasPositions({ count: articles.length });
  const isFirst = (name: string) => (surface: number) =>
    chosen[surface]?.[0] === name || (indexed.sure[surface] ?? 0) > 0;
  const files = new Map<string, Uint8Array>();
  const shards: string[] = [];
  let [entries, positions] = [new ByteWriter(), new ByteWriter()];
  let [first, before] = ['', ''];
  const close = () => {
    if (entries.length === 0) return;
    files.set(`t${shards.length}`, entries.take());
    if (withPositions) files.set(`p${shards.length}`, positions.take());
    shards.push(first);
    [entries, positions] = [new ByteWriter(), new ByteWriter()];
  };
  const [postings, places] = [new ByteWriter(), new ByteWriter()];
  const sounds = collectSounds(indexed, chosen, analyzer, countOlder);
  for (const term of [...collectPlaceTerms(articles), ...sounds, ...terms].sort(byName)) {
    const { name, surfaces } = term;
    postings.clear();
    places.clear();
    const count =
      'number' in term ? write(term, postings, places) : writeArticles(term.articles, postings);
    if (entries.length > 0 && entries.length + postings.length > mostBytes) {
      close();
      first = tellApart(before, name);
    }
    entries.textLike(entries.length === 0 ? '' : before, name).number(count);
    const isProved = surfaces.length === 0 || surfaces.some(isFirst(name));
    if ('forms' in term) writeForms(entries, term);
    else if (countOlder(name) > 0 || !isProved) entries.number(NO_SPELLINGS);
    else writeSpellings(entries, name, chooseSpellings(term, indexed, analyzer));
    entries.sized(postings);
    positions.number(surfaces.length);
    for (const surface of surfaces) positions.textLike(name, indexed.surfaces[surface] ?? '');
    positions.sized(places);
    before = name;
    await pause();
  }
  close();
  encodeHeadlines(articles).forEach((bytes, at) => files.set(`c${at}`, bytes));
  files.set('days', encodeDays(articles));
  return { shards, files };
};

const writeSpellings = (entries: ByteWriter, name: string, spellings: readonly string[]) => {
  if (spellings.length === 1 && spellings[0] === name) {
    entries.number(0);
    return;
  }
  entries.number(spellings.length);
  for (const spelling of spellings) entries.textLike(name, spelling);
};

const writeForms = (
  entries: ByteWriter,
  { name, forms }: { name: string; forms: readonly string[] },
) => {
  entries.number(NO_SPELLINGS + forms.length);
  let before = name;
  for (const form of forms) {
    entries.textLike(before, form);
    before = form;
  }
};

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

type PlaceTerm = { name: string; surfaces: readonly number[]; articles: number[] };

/** A filter by place is one more term, which stands for no word. */
const collectPlaceTerms = (articles: readonly Article[]): Iterable<PlaceTerm> => {
  const terms = new Map<string, PlaceTerm>();
  for (const [at, article] of articles.entries())
    for (const place of placesOf(article)) {
      const name = placeTerm(place);
      const term = terms.get(name) ?? { name, surfaces: [], articles: [] };
      terms.set(name, term);
      term.articles.push(at);
    }
  return terms.values();
};

const writeArticles = (articles: readonly number[], postings: ByteWriter): number => {
  let last = -1;
  for (const article of articles) {
    writePosting(postings, article - last, { titleClass: 0, impact: 0 });
    last = article;
  }
  return articles.length;
};

/** The shortest beginning of a term that sorts after the previous term. */
const tellApart = (before: string, term: string): string => {
  for (let length = 1; length < term.length; length += 1)
    if (term.slice(0, length) > before) return term.slice(0, length);
  return term;
};
