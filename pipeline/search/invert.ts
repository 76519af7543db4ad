import { BODY_BITS, TITLE_BITS, TITLE_GAP } from '../../src/core/search/format.ts';
import type { ByteWriter } from './byte-writer.ts';
import type { IndexedArticles } from './index-articles.ts';

/** A term of a segment by its number, and the surfaces in which it is written, the most frequent first. */
export type Term = { number: number; name: string; surfaces: readonly number[] };

/**
 * Writes a segment's facts about a term; returns how many articles have it.
 * @param postings gets these articles, and the weight of the term in each
 * @param positions gets, for each of them, the number of places, and each place as its distance
 * and surface
 */
type WriteTerm = (term: Term, postings: ByteWriter, positions: ByteWriter) => number;

const NONE = -1;

const K = 1.2;
const B = 0.75;
/** An average length, in words. It is a constant, so that an article's weight depends on itself alone. */
const ORDINARY = 250;
const SHIFT = 2 ** (TITLE_BITS + BODY_BITS);

/** The weight of a word in a text: 1 to 3, from BM25's saturation of frequency by length. */
const impactOf = (frequency: number, length: number): number => {
  const value = (frequency * (K + 1)) / (frequency + K * (1 - B + (B * length) / ORDINARY));
  return value < 0.9 ? 1 : value < 1.5 ? 2 : 3;
};

/** The weight of one word in a title: 3 in a short one. */
const titleClassOf = (length: number): number => (length <= 5 ? 3 : length <= 9 ? 2 : 1);

/** Writes an article of a posting list. @param distance from the one before it in the list; from -1 for the first */
export const writePosting = (
  postings: ByteWriter,
  distance: number,
  { titleClass, impact }: { titleClass: number; impact: number },
) => postings.number(distance * SHIFT + (titleClass << BODY_BITS) + impact);

/**
 * Turns articles, of which the first is the newest, into terms. The places of all terms lie in one
 * array, term after term: there are millions of them, too many to be objects.
 * @param chosen the terms of each surface, at most three
 */
export const invert = (
  { words, starts, frequencies }: IndexedArticles,
  chosen: readonly (readonly string[])[],
): { terms: readonly Term[]; write: WriteTerm } => {
  const { terms, termsOfSurfaces } = collectTerms(chosen, frequencies);
  const { places, ends } = collectPlaces(words, termsOfSurfaces, terms.length);

  const write: WriteTerm = ({ number, surfaces }, postings, positions) => {
    const rankOf = new Map(surfaces.map((surface, rank) => [surface, rank]));
    const to = ends[number] ?? 0;
    let next = ends[number - 1] ?? 0;
    let article = NONE;
    let articles = 0;
    while (next < to) {
      const from = next;
      const last = article;
      article = findArticle(starts, places[from] ?? 0, last + 1);
      const title = starts[2 * article] ?? 0;
      const body = starts[2 * article + 1] ?? 0;
      const end = starts[2 * article + 2] ?? 0;
      while (next < to && (places[next] ?? 0) < body) next += 1;
      const inTitle = next - from;
      while (next < to && (places[next] ?? 0) < end) next += 1;
      const inBody = next - from - inTitle;
      writePosting(postings, article - last, {
        titleClass: inTitle > 0 ? titleClassOf(body - title) : 0,
        impact: inBody > 0 ? impactOf(inBody, end - body) : 0,
      });
      positions.number(next - from);
      let before = -1;
      for (let at = from; at < next; at += 1) {
        const place = places[at] ?? 0;
        const position = place - title + (place < body ? 0 : TITLE_GAP);
        const rank = rankOf.get(words[place] ?? NONE) ?? 0;
        positions.number((position - before) * surfaces.length + rank);
        before = position;
      }
      articles += 1;
    }
    return articles;
  };
  return { terms, write };
};

/** Every term once, and for each surface the numbers of its first, second and third term, or none. */
const collectTerms = (chosen: readonly (readonly string[])[], frequencies: Int32Array) => {
  type Growing = Term & { surfaces: number[] };
  const byName = new Map<string, Growing>();
  const terms: Growing[] = [];
  const termsOfSurfaces = [0, 1, 2].map(() => new Int32Array(chosen.length).fill(NONE));
  for (const [surface, names] of chosen.entries())
    for (const [which, name] of names.entries()) {
      let term = byName.get(name);
      if (!term) {
        term = { number: terms.length, name, surfaces: [] };
        byName.set(name, term);
        terms.push(term);
      }
      term.surfaces.push(surface);
      const ofSurfaces = termsOfSurfaces[which];
      if (ofSurfaces) ofSurfaces[surface] = term.number;
    }
  const frequencyOf = (surface: number) => frequencies[surface] ?? 0;
  for (const { surfaces } of terms)
    surfaces.sort((a, b) => frequencyOf(b) - frequencyOf(a) || a - b);
  return { terms, termsOfSurfaces };
};

/** Sorts the places of words by their terms; `ends` gets the end of each term's places. */
const collectPlaces = (
  words: Int32Array,
  termsOfSurfaces: readonly Int32Array[],
  count: number,
): { places: Int32Array; ends: Int32Array } => {
  const each = (found: (term: number, place: number) => void) => {
    for (const [place, surface] of words.entries())
      for (const termOf of termsOfSurfaces) {
        const term = termOf[surface] ?? NONE;
        if (term !== NONE) found(term, place);
      }
  };
  const starts = new Int32Array(count + 1);
  each((term) => {
    starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < count; term += 1)
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const places = new Int32Array(starts[count] ?? 0);
  // When all its places are written, the start of a term has become its end.
  each((term, place) => {
    const at = starts[term] ?? 0;
    places[at] = place;
    starts[term] = at + 1;
  });
  return { places, ends: starts };
};

/** The article in which a place lies, looking from a given article on. @param starts see `IndexedArticles` */
const findArticle = (starts: Int32Array, place: number, from: number): number => {
  let [low, high] = [from, (starts.length - 1) / 2 - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[2 * middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
};
