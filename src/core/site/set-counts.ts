import { bitsOf, type Filter } from '../news/country.ts';

/**
 * How many articles there are of each set of places, by the set's bits (country.ts). The number of
 * a filter's articles, each counted once, is the sum over the sets that share a place with it.
 */
export type SetCounts = Readonly<Record<number, number>>;

/** How many articles a filter has; the empty one has all. */
export const countIn = (counts: SetCounts, filter: Filter): number => {
  const wanted = bitsOf(filter);
  let sum = 0;
  for (const [bits, count] of Object.entries(counts))
    if (wanted === 0 || (Number(bits) & wanted) !== 0) sum += count;
  return sum;
};
