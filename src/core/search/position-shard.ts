import { ByteReader } from './byte-reader.ts';
import { readPostings, type TermEntry } from './term-shard.ts';

/** Where the words of a term stand; read only for phrases and exact words. */
export type PositionEntry = { term: TermEntry; surfaces: readonly string[]; places: Uint8Array };

/** The positions beside the terms of a shard, in the same order. */
export const readPositionShard = (
  bytes: Uint8Array,
  terms: readonly TermEntry[],
): PositionEntry[] => {
  const reader = new ByteReader(bytes);
  return terms.map((term) => {
    const surfaces = Array.from({ length: reader.number() }, () => reader.textLike(term.term));
    return { term, surfaces, places: reader.bytes(reader.number()) };
  });
};

/** Positions of the words that are written in a certain way, article by article. */
export const positionsOf = (
  { term, surfaces, places }: PositionEntry,
  isWanted: (surface: string) => boolean,
): Map<number, number[]> => {
  const wanted = surfaces.map(isWanted);
  const found = new Map<number, number[]>();
  if (!wanted.includes(true)) return found;
  const reader = new ByteReader(places);
  readPostings(term, (article) => {
    const at: number[] = [];
    let position = -1;
    for (let left = reader.number(); left > 0; left -= 1) {
      const value = reader.number();
      position += Math.floor(value / surfaces.length);
      if (wanted[value % surfaces.length] === true) at.push(position);
    }
    if (at.length > 0) found.set(article, at);
  });
  return found;
};
