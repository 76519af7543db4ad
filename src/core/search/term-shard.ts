import { NO_SPELLINGS, BODY_BITS, TITLE_BITS } from './format.ts';
import { ByteReader } from './byte-reader.ts';

/** A term of a segment. */
export type TermEntry = {
  term: string;
  /** How many articles have it. */
  count: number;
  /**
   * Its most frequent spellings in the segment, most frequent first; see NO_SPELLINGS. For a sound:
   * all words with that sound that no older segment has.
   */
  spellings: readonly string[];
  /** See `readPostings`. */
  postings: Uint8Array;
};

/** The terms of a shard, in order. */
export const readTermShard = (bytes: Uint8Array): TermEntry[] => {
  const reader = new ByteReader(bytes);
  const entries: TermEntry[] = [];
  let term = '';
  while (!reader.isAtEnd) {
    term = reader.textLike(term);
    const count = reader.number();
    const spellings = readSpellings(reader, term);
    const postings = reader.bytes(reader.number());
    entries.push({ term, count, spellings, postings });
  }
  return entries;
};

/** A term whose only spelling is the term itself has none written. */
const readSpellings = (reader: ByteReader, term: string): string[] => {
  const count = reader.number();
  if (count === NO_SPELLINGS) return [];
  if (count === 0) return [term];
  if (count < NO_SPELLINGS) return Array.from({ length: count }, () => reader.textLike(term));
  let before = term;
  return Array.from({ length: count - NO_SPELLINGS }, () => (before = reader.textLike(before)));
};

const SHIFT = TITLE_BITS + BODY_BITS;
const TITLE_MASK = 2 ** TITLE_BITS - 1;
const BODY_MASK = 2 ** BODY_BITS - 1;

/** Calls back for each article that has a term: its number, the class of its title and its impact. */
export const readPostings = (
  { postings }: Pick<TermEntry, 'postings'>,
  take: (article: number, title: number, body: number) => void,
): void => {
  let article = -1;
  let at = 0;
  // This is the innermost loop of a search, so it decodes numbers (seven bits a byte) without the
  // reader.
  while (at < postings.length) {
    let byte = postings[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    article += value >> SHIFT;
    take(article, (value >> BODY_BITS) & TITLE_MASK, value & BODY_MASK);
  }
};

/** Position of the last entry whose term is not after the given one; -1 if there is none. */
export const findPlace = <Item>(
  items: readonly Item[],
  term: string,
  termOf: (item: Item) => string,
): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && termOf(item) <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
