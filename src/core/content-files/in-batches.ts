/** How many files are open at once: enough to be fast, and far below the limits of systems. */
const BATCH = 256;

/** Does the work for all things, a few at a time; the results are in the order of the things. */
export const inBatches = async <Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (let from = 0; from < things.length; from += BATCH)
    results.push(...(await Promise.all(things.slice(from, from + BATCH).map(work))));
  return results;
};
