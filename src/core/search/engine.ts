import { createAnalyzer, type Analyzer, type Token } from '../arabic/analyzer.ts';
import type { Place } from '../news/country.ts';
import { findParts } from './find-parts.ts';
import { findPhrase } from './find-phrase.ts';
import { placeTerm, searchManifestPath, type Card, type SearchManifest } from './format.ts';
import { inflate, IndexFiles, type ReadBytes } from './index-files.ts';
import { parseQuery, type AskedWord, type Query } from './parse-query.ts';
import {
  collectBest,
  rarityOf,
  scoreSegment,
  type ArticleTest,
  type Found,
  type Group,
} from './rank.ts';
import { rankByTitle, type Result } from './rank-by-title.ts';
import { readManifest } from './search-manifest.ts';
import { readPostings } from './term-shard.ts';

export type Request = {
  query: string;
  /** Any of these places; empty for all. */
  places: readonly Place[];
  /** Days, both included; null is open. */
  from: string | null;
  to: string | null;
  sort: 'relevance' | 'date';
};

/** A word as it was understood: how the index writes what it was looked for as. */
export type Understood = { asked: string; spellings: readonly string[]; count: number };

export type Answer = {
  found: readonly Found[];
  /** The words that were looked for. */
  words: readonly Token[];
  understood: readonly Understood[];
  /** The query had no word that can be looked for. */
  isEmpty: boolean;
  isCut: boolean;
};

/** Searches an index through its files. */
export class SearchEngine {
  readonly files: IndexFiles;
  readonly manifest: SearchManifest;
  readonly analyzer: Analyzer;

  private constructor(manifest: SearchManifest, read: ReadBytes) {
    this.manifest = manifest;
    this.analyzer = createAnalyzer(manifest.names);
    this.files = new IndexFiles(read);
  }

  /** @param hash the index's, as `/data/manifest.json` names it. */
  static async open(hash: string, read: ReadBytes): Promise<SearchEngine> {
    const bytes = inflate(await read(searchManifestPath(hash)));
    return new SearchEngine(readManifest(new TextDecoder().decode(bytes)), read);
  }

  /** All that answers a request, best or newest first. */
  async search(request: Request): Promise<Answer> {
    const query = parseQuery(request.query, this.analyzer);
    const isEmpty = query.words.length + query.phrases.length === 0;
    if (isEmpty) return { found: [], words: [], understood: [], isEmpty, isCut: query.isCut };
    const { segments } = this.manifest;
    const all = segments.reduce((sum, { count }) => sum + count, 0);
    const words = (
      await Promise.all([
        ...query.phrases.flat().map(async (token) => [await this.#lookUp(token)]),
        ...query.words.map((word) => this.#lookUpParts(word)),
      ])
    ).flat();
    const tests = await Promise.all(
      segments.map((_, segment) => this.#createTest(segment, query, request)),
    );
    const scored = segments.map(({ count }, segment) => {
      const groups = words.map((word): Group => ({
        entries: word.entries[segment] ?? [],
        weight: rarityOf(word.count, all),
      }));
      return scoreSegment(count, groups, tests[segment]);
    });
    const found = collectBest(scored, words.length);
    if (request.sort === 'relevance') found.sort((a, b) => b.score - a.score);
    return {
      found,
      words: words.map(({ token }) => token),
      understood: words.map(({ asked, spellings, count }) => ({ asked, spellings, count })),
      isEmpty,
      isCut: query.isCut,
    };
  }

  /**
   * A page of what was found, as lists show it. By relevance it is put in order once more, now that
   * the titles are known: within the page, so that pages agree and no more cards are read.
   */
  async page({ found, words }: Answer, sort: Request['sort'], from: number, count: number) {
    const shown = found.slice(from, from + count);
    const cards = await this.cards(shown);
    const results = cards.map((card, at): Result => ({ card, score: shown[at]?.score ?? 0 }));
    return sort === 'relevance' ? rankByTitle(results, words, this.analyzer) : results;
  }

  /** What lists show of some of the found. */
  async cards(found: readonly Found[]): Promise<Card[]> {
    const cards = await Promise.all(
      found.map(async ({ segment, article }) => {
        const of = this.manifest.segments[segment];
        return of ? this.files.card(of, article) : null;
      }),
    );
    return cards.filter((card) => card !== null);
  }

  /** A word's terms, or those of its parts where no article has the whole. */
  async #lookUpParts(word: AskedWord) {
    const whole = await this.#lookUp(word, word.joined);
    if (whole.count > 0) return [whole];
    const { files, manifest, analyzer } = this;
    const parts = await findParts(word.surface, { files, segments: manifest.segments, analyzer });
    return parts ? Promise.all(parts.map((part) => this.#lookUp(part))) : [whole];
  }

  /**
   * A word's terms in each segment, with those of the wholes that it may be a part of. The build puts a spelling under another reading than the plain
   * one only where the plain one is rare, so where a segment has that, nobody need ask for the others.
   */
  async #lookUp(token: Token, joined: readonly Token[] = []) {
    const { surface, readings } = token;
    const name = readings.find(this.analyzer.isName);
    const [plain = '', ...others] = name === undefined ? readings : [name];
    const entries = await Promise.all(
      this.manifest.segments.map(async (segment) => {
        const wholes = await Promise.all(
          joined.map(({ readings: [whole = ''] }) => this.files.find(segment, whole)),
        );
        const asWhole = wholes.filter((entry) => entry !== null);
        const own = await this.files.find(segment, plain);
        if (own) return [own, ...asWhole];
        const found = await Promise.all(others.map((other) => this.files.find(segment, other)));
        return [...found.filter((entry) => entry !== null), ...asWhole];
      }),
    );
    const all = entries.flat();
    const spellings = [...new Set(all.flatMap((entry) => entry.spellings))];
    return {
      token,
      asked: surface,
      entries,
      count: all.reduce((sum, { count }) => sum + count, 0),
      // What is only ever found with a letter in front has no spelling of its own.
      spellings: all.length > 0 && spellings.length === 0 ? [surface] : spellings,
    };
  }

  /** Whether an article of a segment is of the places and days asked for, and has every phrase; null for all. */
  async #createTest(
    number: number,
    { phrases }: Query,
    { places, from, to }: Request,
  ): Promise<ArticleTest | null> {
    const segment = this.manifest.segments[number];
    if (!segment) return null;
    const tests: ArticleTest[] = [];
    if (places.length > 0) {
      const inPlaces = new Uint8Array(segment.count);
      for (const place of places) {
        const entry = await this.files.find(segment, placeTerm(place));
        if (entry) readPostings(entry, (article) => (inPlaces[article] = 1));
      }
      tests.push((article) => inPlaces[article] === 1);
    }
    if (from !== null || to !== null) {
      const { start, end } = await this.files.ofDays(segment, from, to);
      tests.push((article) => article >= start && article < end);
    }
    for (const phrase of phrases) {
      const having = await findPhrase(this.files, segment, phrase, this.analyzer);
      tests.push((article) => having.has(article));
    }
    return tests.length === 0 ? null : (article) => tests.every((test) => test(article));
  }
}
