import type { Headline } from '../news/headline.ts';
import { createAnalyzer, type Analyzer, type Token } from '../arabic/analyzer.ts';
import { foldShapes } from '../arabic/fold.ts';
import { formsToFind } from '../arabic/cut-front.ts';
import { formsToHear, keysToHear } from '../arabic/read-word.ts';
import { wordsIn } from '../arabic/words.ts';
import type { Place } from '../news/country.ts';
import { placeTerm, searchManifestPaths, type SearchManifest } from './format.ts';
import { inflate, IndexFiles, type ReadBytes } from './index-files.ts';
import { KnownWords } from './lexicon-shard.ts';
import { lookUp, type LookedUp, type Understood } from './look-up.ts';
import { parseQuery, shorten, type AskedWord, type Query } from './parse-query.ts';
import {
  collectBest,
  inverseDocumentFrequency,
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

export type Answer = {
  found: readonly Found[];
  /** The words that were looked for. */
  words: readonly Token[];
  understood: readonly Understood[];
  /** True if the query had no word that can be looked for. */
  isEmpty: boolean;
  isCut: boolean;
};

/** Searches an index through its files. */
export class SearchEngine {
  readonly files: IndexFiles;
  readonly manifest: SearchManifest;
  readonly analyzer: Analyzer;
  private readonly words = new KnownWords();

  private constructor(manifest: SearchManifest, read: ReadBytes) {
    this.manifest = manifest;
    this.analyzer = createAnalyzer(manifest.names, this.words);
    this.files = new IndexFiles(read);
  }

  /** @param hash the index's, as `/data/manifest.json` names it. */
  static async open(hash: string, read: ReadBytes): Promise<SearchEngine> {
    const [newest, lasting] = await Promise.all(
      searchManifestPaths(hash).map(async (path) =>
        new TextDecoder().decode(inflate(await read(path))),
      ),
    );
    return new SearchEngine(readManifest(newest ?? '[]', lasting ?? ''), read);
  }

  /**
   * Loads what the lexicon knows of the words of a text, so that the analyzer reads them as the
   * build did.
   */
  async learn(text: string): Promise<void> {
    const surfaces = wordsIn(text).map(({ word }) => foldShapes(word));
    await this.learnForms(surfaces.flatMap(formsToFind));
    const { words } = this.manifest.names;
    // Which words are unknown is clear only after this; most are known, and leave the next two
    // nothing to load.
    await this.learnForms(surfaces.flatMap((surface) => keysToHear(surface, words, this.words)));
    await this.learnForms(surfaces.flatMap((surface) => formsToHear(surface, this.words)));
  }

  /** Also loads the other forms of a text's words, so that they are marked in articles. */
  async learnForMarks(text: string): Promise<void> {
    await this.learn(text);
    await this.learnForms(this.analyzer.tokenize(text).flatMap(({ readings }) => readings));
  }

  private learnForms(forms: readonly string[]): Promise<void> {
    return this.files.learn(this.manifest.lexicon, forms, this.words);
  }

  /** Every article that answers a request, the best or the newest first. */
  async search(request: Request): Promise<Answer> {
    await this.learn(shorten(request.query));
    const query = parseQuery(request.query, this.analyzer);
    const isEmpty = query.words.length + query.phrases.length === 0;
    if (isEmpty) return { found: [], words: [], understood: [], isEmpty, isCut: query.isCut };
    const { segments } = this.manifest;
    const all = segments.reduce((sum, { count }) => sum + count, 0);
    const words = (
      await Promise.all([
        ...query.phrases.flat().map(async (token) => [await lookUp(token, this)]),
        ...query.words.map((word) => this.lookUpParts(word)),
      ])
    ).flat();
    // As for marks: see `learnForMarks`.
    await this.learnForms(words.flatMap(({ token }) => token.readings));
    const tests = await Promise.all(
      segments.map((_, segment) => this.createTest(segment, query, request)),
    );
    const scored = segments.map(({ count }, segment) => {
      const groups = words.map((word): Group => ({
        entries: word.entries[segment] ?? [],
        weight: inverseDocumentFrequency(word.count, all),
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
   * A page of what was found, as lists show it. Results by relevance are put in order once more,
   * because only now are their titles known. Only the order within the page changes: pages stay
   * consistent, and no more headlines are read.
   */
  async page({ found, words }: Answer, sort: Request['sort'], from: number, count: number) {
    const shown = found.slice(from, from + count);
    const headlines = await this.headlines(shown);
    const results = headlines.map((headline, at): Result => ({
      headline,
      score: shown[at]?.score ?? 0,
    }));
    return sort === 'relevance' ? rankByTitle(results, words, this.analyzer) : results;
  }

  /** The headlines of some found articles. */
  async headlines(found: readonly Found[]): Promise<Headline[]> {
    const headlines = await Promise.all(
      found.map(async ({ segment, article }) => {
        const of = this.manifest.segments[segment];
        return of ? this.files.headline(of, article) : null;
      }),
    );
    return headlines.filter((headline) => headline !== null);
  }

  /** A word's terms or, if no article has the whole word, those of its parts. */
  async lookUpParts(word: AskedWord): Promise<LookedUp[]> {
    const whole = await lookUp(word, this, word.joined);
    if (whole.count > 0) return [whole];
    // Few searches need it, so the others do not load it.
    const { findParts } = await import('./find-parts.ts');
    const parts = await findParts(word.surface, this);
    return parts ? Promise.all(parts.map((part) => lookUp(part, this))) : [whole];
  }

  /**
   * A test whether an article of a segment belongs to the places and days asked for and has every
   * phrase; null if all do.
   */
  private async createTest(
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
    for (const asTyped of phrases) {
      // Few queries have phrases, so the others do not load what finds them.
      const { findPhrase, withWritten } = await import('./find-phrase.ts');
      const phrase = this.manifest.isMixed ? withWritten(asTyped) : asTyped;
      const having = await findPhrase(this.files, segment, phrase, this.analyzer);
      tests.push((article) => having.has(article));
    }
    return tests.length === 0 ? null : (article) => tests.every((test) => test(article));
  }
}
