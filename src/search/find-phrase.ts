import type { Segment } from './format.ts';
import type { IndexFiles } from './index-files.ts';
import type { Query } from './parse-query.ts';
import { positionsOf } from './position-shard.ts';

/** The articles of a segment that have a phrase: its words as they were typed, in their order. */
export const findPhrase = async (
  files: IndexFiles,
  segment: Segment,
  phrase: Query['phrases'][number],
): Promise<ReadonlySet<number>> => {
  const words = await Promise.all(
    phrase.map(async ({ surface, readings, offset }) => {
      const entries = await Promise.all(
        readings.map((reading) => files.positions(segment, reading)),
      );
      // The build has put a spelling under one of its readings.
      const places = new Map<number, Set<number>>();
      for (const entry of entries) {
        if (!entry) continue;
        for (const [article, at] of positionsOf(entry, (each) => each === surface))
          places.set(article, new Set(at.map((position) => position - offset)));
      }
      return places;
    }),
  );
  const [first, ...others] = words.sort((a, b) => a.size - b.size);
  const having = new Set<number>();
  for (const [article, starts] of first ?? [])
    for (const start of starts)
      if (others.every((places) => places.get(article)?.has(start))) having.add(article);
  return having;
};
