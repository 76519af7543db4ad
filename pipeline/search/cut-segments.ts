/** Sizes that segments are multiples of, the oldest first: docs/decisions/0017-search-segments.md. */
const SIZES = [4096, 64, 1];

/**
 * How many articles each segment holds, the oldest first. It depends on their number alone, so that
 * two builds of the same content agree without knowing of each other, and a new article only
 * touches the last, small one until that is full.
 */
export const cutSegments = (count: number): number[] => {
  let rest = count;
  return SIZES.map((size) => {
    const taken = rest - (rest % size);
    rest -= taken;
    return taken;
  }).filter((taken) => taken > 0);
};
