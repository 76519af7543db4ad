/** Sizes that segments are multiples of, the oldest first: docs/decisions/0017-search-segments.md. */
const SIZES = [4096, 64, 1];

/**
 * How many articles each segment holds, the oldest first. This depends on the number of articles
 * alone, so that two builds of the same content agree without knowing each other, and a new article
 * only changes the last, small segment until that is full.
 */
export const cutSegments = (count: number): number[] => {
  let rest = count;
  return SIZES.map((size) => {
    const taken = rest - (rest % size);
    rest -= taken;
    return taken;
  }).filter((taken) => taken > 0);
};
