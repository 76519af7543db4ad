import { SearchEngine } from '../../../src/core/search/engine.ts';
import { createMatcher } from '../../../src/core/search/find-matches.ts';
import type { Article } from '../../../src/core/news/article.schema.ts';
import { textsOf } from '../../../src/core/news/rich-text.ts';
import type { KnownItem } from './known-items.ts';
import { quantile } from './quantile.ts';
import { createReader, type Built } from './site.ts';

const EVERYTHING = { places: [], from: null, to: null, sort: 'relevance' } as const;
const TOP = 10;
/** A query is timed this often, for the median: otherwise garbage collection would be measured. */
const WARM_RUNS = 5;

const ask = async (engine: SearchEngine, query: string) => {
  const answer = await engine.search({ query, ...EVERYTHING });
  return (await engine.page(answer, EVERYTHING.sort, 0, TOP)).map(({ headline }) => headline);
};

/**
 * The mean of 1/rank of the article that was asked for. An article whose title has the same words
 * counts as the same article.
 */
export const measureRanks = async (built: Built, items: readonly KnownItem[]) => {
  const { read, traffic } = createReader(built.dir);
  const engine = await SearchEngine.open(built.hash, read);
  const wordsOf = (title: string) =>
    engine.analyzer
      .tokenize(title)
      .map(({ readings }) => readings[0])
      .join(' ');
  const kilobytes: number[] = [];
  let sum = 0;
  for (const { article, query } of items) {
    const before = traffic.bytes;
    const headlines = await ask(engine, query);
    kilobytes.push((traffic.bytes - before) / 1000);
    const rank = headlines.findIndex(({ title }) => wordsOf(title) === wordsOf(article.title));
    sum += rank < 0 ? 0 : 1 / (rank + 1);
  }
  const warm: number[] = [];
  for (const { query } of items.slice(-100)) {
    await ask(engine, query);
    const times: number[] = [];
    for (let run = 0; run < WARM_RUNS; run += 1) {
      const start = performance.now();
      await ask(engine, query);
      times.push(performance.now() - start);
    }
    warm.push(quantile(times, 0.5));
  }
  return { mrr: sum / items.length, kilobytes, warm };
};

/** The cost of the first search of a visit: bytes, and milliseconds on a slow line. */
export const measureFirst = async (built: Built, items: readonly KnownItem[]) => {
  const kilobytes: number[] = [];
  const cold: number[] = [];
  for (const { query } of items) {
    const { read, traffic } = createReader(built.dir, { isSlow: true });
    const start = performance.now();
    await ask(await SearchEngine.open(built.hash, read), query);
    cold.push(performance.now() - start);
    kilobytes.push(traffic.bytes / 1000);
  }
  return { kilobytes, cold };
};

/** A word of an article and a query that should find it there, or should not. */
export type Pair = { doc_form: string; query: string; kind?: string; probe: string };

/** For each kind of pair, how many queries find the article by the pair's word. */
export const measurePairs = async (
  built: Built,
  articles: readonly Article[],
  pairs: readonly Pair[],
): Promise<Map<string, { found: number; all: number }>> => {
  const engine = await SearchEngine.open(built.hash, createReader(built.dir).read);
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const texts = articles.map(({ title, body }) => letters(title + textsOf(body).join('')));
  const counts = new Map<string, { found: number; all: number }>();
  for (const { doc_form: form, query, kind = 'must not match', probe } of pairs) {
    const count = counts.get(kind) ?? { found: 0, all: 0 };
    counts.set(kind, count);
    const at = texts.findIndex((text) => text.includes(letters(probe)));
    // This corpus has no such form of the word, so the pair proves nothing.
    if (at < 0) continue;
    count.all += 1;
    const { found } = await engine.search({ query, ...EVERYTHING });
    const headlines = await engine.headlines(found.filter((hit) => numberOf(engine, hit) === at));
    const isMarked = createMatcher(query, engine.analyzer)(form).length > 0;
    // Another word elsewhere in the article may match the query; the form itself must.
    if (headlines.length > 0 && isMarked) count.found += 1;
  }
  return counts;
};

/** The position of a hit among all articles, newest first. */
const numberOf = (
  { manifest }: SearchEngine,
  { segment, article }: { segment: number; article: number },
): number =>
  manifest.segments.slice(0, segment).reduce((sum, { count }) => sum + count, 0) + article;
