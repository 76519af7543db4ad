import type { Request, SearchEngine } from '../core/search/engine.ts';
import type { Understood } from '../core/search/look-up.ts';
import { nearestWord } from '../core/search/nearest.ts';
import { isQuoted, withoutQuotes } from '../core/search/quotes.ts';

/** Where a search that found nothing can continue. */
export type Help = {
  /** The query in a spelling that would find something, if its own finds nothing. */
  nearest: string | null;
  /** How many results there are without the places, the days, or both, or with the words in any form. */
  wider: readonly { without: 'places' | 'days' | 'both' | 'quotes'; count: number }[];
};

/** @param unknown the first word of the query that no article has */
export const helpOn = async (
  engine: SearchEngine,
  request: Request,
  unknown: Understood | undefined,
): Promise<Help> => {
  const nearest = unknown ? await nearestWord(engine, unknown.asked) : null;
  return {
    nearest: unknown && nearest !== null ? withWord(engine, request, unknown, nearest) : null,
    wider: await findWider(engine, request),
  };
};

/**
 * A query with one word replaced by another spelling; in the query, the word may have vowel marks
 * or capitals.
 */
const withWord = (
  { analyzer }: SearchEngine,
  { query }: Request,
  { asked }: Understood,
  spelling: string,
): string => {
  const typed = analyzer.tokenize(query).find(({ surface }) => surface === asked);
  return typed ? query.slice(0, typed.start) + spelling + query.slice(typed.end) : spelling;
};

/**
 * The same search with fewer restrictions, as far as that finds something. It uses only files of
 * the index that are already loaded.
 */
const findWider = async (engine: SearchEngine, request: Request): Promise<Help['wider']> => {
  const hasPlaces = request.places.length > 0;
  const hasDays = request.from !== null || request.to !== null;
  const noDays = { from: null, to: null };
  const ways = [
    { without: 'places', isOne: hasPlaces, changes: { places: [] } },
    { without: 'days', isOne: hasDays, changes: noDays },
    { without: 'both', isOne: hasPlaces && hasDays, changes: { places: [], ...noDays } },
    {
      without: 'quotes',
      isOne: isQuoted(request.query),
      changes: { query: withoutQuotes(request.query) },
    },
  ] as const;
  const wider = await Promise.all(
    ways
      .filter(({ isOne }) => isOne)
      .map(async ({ without, changes }) => {
        const { found } = await engine.search({ ...request, ...changes });
        return { without, count: found.length };
      }),
  );
  return wider.filter(({ count }) => count > 0);
};
