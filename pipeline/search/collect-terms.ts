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
  /** Numbers of its surfaces, the most frequent first. */
  surfaces: number[];
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
  { articles, frequencies }: IndexedArticles,
  terms: readonly (readonly string[])[],
  pause: Pause,
): Promise<Map<string, Term>> => {
  const found = new Map<string, Term>();
  const termsOfSurfaces = terms.map((names) =>
    names.map((name) => {
      const term = found.get(name) ?? newTerm();
      found.set(name, term);
      return term;
    }),
  );
  const ranks = rankSurfaces(found.values(), termsOfSurfaces, frequencies);
  for (const [article, { title, body }] of articles.entries()) {
    const places = new Map<Term, { title: number; body: number; at: Place[] }>();
    const look = (words: Int32Array, part: 'title' | 'body', offset: number) => {
      words.forEach((surface, at) => {
        termsOfSurfaces[surface]?.forEach((term, which) => {
          let place = places.get(term);
          if (!place) places.set(term, (place = { title: 0, body: 0, at: [] }));
          place[part] += 1;
          place.at.push({ position: offset + at, surface: ranks[which]?.[surface] ?? 0 });
        });
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
  surfaces: [],
});

/**
 * The place of each surface among those of its terms, the most frequent being 0: an array for the
 * first term a surface stands for, and one for the second.
 */
const rankSurfaces = (
  terms: Iterable<Term>,
  termsOfSurfaces: readonly (readonly Term[])[],
  frequencies: Int32Array,
): readonly Int32Array[] => {
  termsOfSurfaces.forEach((own, surface) => {
    for (const term of own) term.surfaces.push(surface);
  });
  const ranks = [new Int32Array(frequencies.length), new Int32Array(frequencies.length)];
  const frequencyOf = (surface: number) => frequencies[surface] ?? 0;
  for (const term of terms) {
    term.surfaces.sort((a, b) => frequencyOf(b) - frequencyOf(a) || a - b);
    term.surfaces.forEach((surface, rank) => {
      const ranksOf = ranks[termsOfSurfaces[surface]?.indexOf(term) ?? 0];
      if (ranksOf) ranksOf[surface] = rank;
    });
  }
  return ranks;
};

const writePlaces = ({ positions, surfaces }: Term, places: readonly Place[]) => {
  positions.number(places.length);
  let before = -1;
  for (const { position, surface } of places) {
    positions.number((position - before) * surfaces.length + surface);
    before = position;
  }
};
