import { foldLetters } from '../../src/model/arabic-text/fold.ts';
import type { Analyzer } from '../../src/model/arabic-text/analyzer.ts';
import { placesOf } from '../../src/model/country.ts';
import type { Article } from '../../src/model/article.schema.ts';
import { headlineOf } from '../../src/model/headline.ts';
import { dayOf } from '../../src/model/newsroom-time.ts';
import { BODY_BITS, CARDS_A_FILE, placeTerm, TITLE_BITS } from '../../src/search/format.ts';
import { ByteWriter } from './byte-writer.ts';
import { collectTerms, newTerm, type Term } from './collect-terms.ts';
import { chooseTerms, indexArticles } from './index-articles.ts';

/** A segment's files by their names, not yet compressed. */
export type EncodedSegment = { shards: string[]; files: Map<string, Uint8Array> };

/** A shard holds terms up to so many bytes; one that is larger has a shard of its own. */
const shardSize = (articles: number) => (articles < 4096 ? 3_000 : 8_000);
const MOST_SPELLINGS = 3;

/**
 * Articles, newest first → the files of a segment.
 * @param countOlder in how many articles of older segments a term is.
 */
export const encodeSegment = (
  articles: readonly Article[],
  analyzer: Analyzer,
  countOlder: (term: string) => number,
): EncodedSegment => {
  const indexed = indexArticles(articles, analyzer);
  const chosen = chooseTerms(indexed, analyzer, countOlder);
  const terms = collectTerms(indexed, chosen);
  const { surfaces, readings } = indexed;
  const spellingsOf = (name: string, term: Term): string[] => {
    const all = [...term.surfaces].filter(([, count], at) => at === 0 || count > 1);
    // The و of وكازاخستان belongs to the sentence, not to the word.
    const plain = all.filter(([surface]) => readings[surface]?.[0] === name);
    // And so does its article, where the word is also found without.
    const hasMore = ([surface]: [number, number]) =>
      Number(!foldLetters(surfaces[surface] ?? '').startsWith(name));
    plain.sort((a, b) => hasMore(a) - hasMore(b));
    return plain.length > 0
      ? plain.slice(0, MOST_SPELLINGS).map(([surface]) => surfaces[surface] ?? '')
      : all.slice(0, 1).map(([surface]) => withoutClitics(surfaces[surface] ?? '', name, analyzer));
  };

  const mostBytes = shardSize(articles.length);
  const files = new Map<string, Uint8Array>();
  const shards: string[] = [];
  let [entries, positions] = [new ByteWriter(), new ByteWriter()];
  let [first, before] = ['', ''];
  const close = () => {
    if (entries.length === 0) return;
    files.set(`t${shards.length}`, entries.take());
    files.set(`p${shards.length}`, positions.take());
    shards.push(first);
    [entries, positions] = [new ByteWriter(), new ByteWriter()];
  };
  for (const [name, term] of addPlaces(terms, articles)) {
    if (entries.length > 0 && entries.length + term.postings.length > mostBytes) {
      close();
      first = tellApart(before, name);
    }
    const spellings = spellingsOf(name, term);
    entries.textLike(entries.length === 0 ? '' : before, name).number(term.count);
    if (spellings.length === 1 && spellings[0] === name) entries.number(0);
    else {
      entries.number(spellings.length);
      for (const spelling of spellings) entries.textLike(name, spelling);
    }
    entries.number(term.postings.length).bytes(term.postings.take());
    positions.number(term.surfaces.size);
    for (const surface of term.surfaces.keys()) positions.textLike(name, surfaces[surface] ?? '');
    positions.number(term.positions.length).bytes(term.positions.take());
    before = name;
  }
  close();
  encodeCards(articles, files);
  files.set('days', encodeDays(articles));
  return { shards, files };
};

/** A spelling without the letters in front that its term does not have. */
const withoutClitics = (surface: string, term: string, { tokenize }: Analyzer): string => {
  for (let length = 1; length < surface.length; length += 1) {
    const rest = surface.slice(length);
    if (tokenize(rest)[0]?.readings[0] === term) return rest;
  }
  return surface;
};

/** Terms in order, with those of the places: a filter by country is one more term. */
const addPlaces = (terms: Map<string, Term>, articles: readonly Article[]): [string, Term][] => {
  const places = new Map<string, Term>();
  articles.forEach((article, at) => {
    for (const place of placesOf(article)) {
      const name = placeTerm(place);
      let term = places.get(name);
      if (!term) {
        term = newTerm();
        places.set(name, term);
      }
      term.postings.number((at - term.last) * 2 ** (TITLE_BITS + BODY_BITS));
      term.count += 1;
      term.last = at;
    }
  });
  return [...places, ...terms].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** The shortest beginning of a term that is after the term before it. */
const tellApart = (before: string, term: string): string => {
  for (let length = 1; length < term.length; length += 1)
    if (term.slice(0, length) > before) return term.slice(0, length);
  return term;
};

/** Files are filled from the oldest article on, so that a new one changes the last alone. */
const encodeCards = (articles: readonly Article[], files: Map<string, Uint8Array>) => {
  const cards = articles.map(headlineOf).reverse();
  for (let at = 0; at * CARDS_A_FILE < cards.length; at += 1) {
    const text = JSON.stringify(cards.slice(at * CARDS_A_FILE, (at + 1) * CARDS_A_FILE));
    files.set(`c${at}`, new TextEncoder().encode(text));
  }
};

/** The days of articles, newest first: how many articles, and how many days before the last. */
const encodeDays = (articles: readonly Article[]): Uint8Array => {
  const writer = new ByteWriter();
  const days: { day: number; count: number }[] = [];
  for (const { publishedAt } of articles) {
    if (publishedAt === null) break; // The undated come last.
    const day = Date.parse(dayOf(publishedAt)) / 86_400_000;
    const last = days.at(-1);
    if (last?.day === day) last.count += 1;
    else days.push({ day, count: 1 });
  }
  days.forEach(({ day, count }, at) =>
    writer.number(at === 0 ? day : (days[at - 1]?.day ?? 0) - day).number(count),
  );
  return writer.take();
};
