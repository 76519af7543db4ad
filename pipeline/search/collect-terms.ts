import { BODY_BITS, TITLE_BITS, TITLE_GAP } from '../../src/search/format.ts';
import type { Pause } from '../threads/pause.ts';
import { ByteWriter } from './byte-writer.ts';
import type { IndexedArticles } from './index-articles.ts';

/** What a segment knows of a term. */
export type Term = {
  count: number;
  last: number;
  postings: ByteWriter;
  /** For each article of the postings: how many places, and each as its distance and spelling. */
  positions: ByteWriter;
  /** Numbers of its surfaces, the most frequent first, once `rankSurfaces` is done. */
  surfaces: Map<number, number>;
};

const K = 1.2;
const B = 0.75;
/** An ordinary length, in words. A constant, so that an article's impact is its own alone. */
const ORDINARY = 250;
const SHIFT = 2 ** (TITLE_BITS + BODY_BITS);

/** How much a text is about a word: 1 to 3, from BM25's saturation of frequency by length. */
const impactOf = (frequency: number, length: number): number => {
  const value = (frequency * (K + 1)) / (frequency + K * (1 - B + (B * length) / ORDINARY));
  return value < 0.9 ? 1 : value < 1.5 ? 2 : 3;
};

/** How much of a title one word is: 3 in a short one. */
const titleClassOf = (length: number): number => (length <= 5 ? 3 : length <= 9 ? 2 : 1);

type Place = { position: number; surface: number };

/**
 * Inverts articles, of which the first is the newest, into terms.
 * @param pause is awaited now and then, so that other work can go on
 */
export const collectTerms = async (
  { articles, readings }: IndexedArticles,
  terms: readonly (string | null)[],
  pause: Pause,
): Promise<Map<string, Term>> => {
  const found = new Map<string, Term>();
  const termsOfSurfaces = terms.map((name) => {
    if (name === null) return null;
    const term = found.get(name) ?? newTerm();
    found.set(name, term);
    return term;
  });
  const rank = rankSurfaces(articles, termsOfSurfaces, readings.length);
  for (const [article, { title, body }] of articles.entries()) {
    const places = new Map<Term, { title: number; body: number; at: Place[] }>();
    const look = (words: Int32Array, part: 'title' | 'body', offset: number) => {
      words.forEach((surface, at) => {
        const term = termsOfSurfaces[surface];
        if (!term) return;
        let place = places.get(term);
        if (!place) places.set(term, (place = { title: 0, body: 0, at: [] }));
        place[part] += 1;
        place.at.push({ position: offset + at, surface: rank[surface] ?? 0 });
      });
    };
    look(title, 'title', 0);
    look(body, 'body', title.length + TITLE_GAP);
    for (const [term, place] of places) {
      const titleClass = place.title > 0 ? titleClassOf(title.length) : 0;
      const impact = place.body > 0 ? impactOf(place.body, body.length) : 0;
      term.postings.number((article - term.last) * SHIFT + (titleClass << BODY_BITS) + impact);
      term.count += 1;
      term.last = article;
      writePlaces(term, place.at);
    }
    await pause();
  }
  return found;
};

/** A term that nothing has been found of. */
export const newTerm = (): Term => ({
  count: 0,
  last: -1,
  postings: new ByteWriter(8),
  positions: new ByteWriter(8),
  surfaces: new Map(),
});

/** The place of each surface among those of its term, the most frequent being 0. */
const rankSurfaces = (
  articles: IndexedArticles['articles'],
  terms: readonly (Term | null)[],
  count: number,
): Int32Array => {
  const counts = new Int32Array(count);
  for (const { title, body } of articles)
    for (const words of [title, body])
      for (const word of words) if (word >= 0) counts[word] = (counts[word] ?? 0) + 1;
  terms.forEach((term, surface) => term?.surfaces.set(surface, counts[surface] ?? 0));
  const rank = new Int32Array(count);
  for (const term of new Set(terms)) {
    if (!term) continue;
    term.surfaces = new Map([...term.surfaces].sort((a, b) => b[1] - a[1] || a[0] - b[0]));
    let place = 0;
    for (const surface of term.surfaces.keys()) rank[surface] = place++;
  }
  return rank;
};

const writePlaces = ({ positions, surfaces }: Term, places: readonly Place[]) => {
  positions.number(places.length);
  let before = -1;
  for (const { position, surface } of places) {
    positions.number((position - before) * surfaces.size + surface);
    before = position;
  }
};
