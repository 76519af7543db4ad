import type { SearchView } from '../model/search-address.ts';
import { SearchEngine, type Answer } from '../search/engine.ts';
import type { Card } from '../search/format.ts';
import { nearestWord } from '../search/nearest.ts';
import { fetchBytes } from './get-json.ts';

/** Results on a page of a search. */
export const RESULTS_A_PAGE = 10;

/** A page of answers. */
export type Results = Pick<Answer, 'understood' | 'isEmpty' | 'isCut'> & {
  count: number;
  cards: readonly Card[];
  /** Where a text has the words, for marks. */
  engine: SearchEngine;
  /** The query with a spelling that would find something, when its own does not. */
  nearest: string | null;
};

const read = (path: string) =>
  fetchBytes(import.meta.env.BASE_URL.slice(0, -1))(path, new AbortController().signal);

let opened: { hash: string; engine: Promise<SearchEngine> } | null = null;

/**
 * The engine of an index, opened once: it keeps the files that it has read, whoever asks.
 * @param hash the index's, as `/data/manifest.json` names it.
 */
export const openEngine = (hash: string): Promise<SearchEngine> => {
  if (opened?.hash === hash) return opened.engine;
  const engine = SearchEngine.open(hash, read);
  opened = { hash, engine };
  engine.catch(() => {
    // What did not come may come the next time.
    if (opened?.engine === engine) opened = null;
  });
  return engine;
};

let asked: { engine: SearchEngine; key: string; results: Promise<Results> } | null = null;

/** What the address of a search asks for. Who asks the same once more is given the same. */
export const findResults = (engine: SearchEngine, view: SearchView): Promise<Results> => {
  const key = JSON.stringify(view);
  if (asked?.engine === engine && asked.key === key) return asked.results;
  const results = find(engine, view);
  asked = { engine, key, results };
  results.catch(() => {
    if (asked?.results === results) asked = null;
  });
  return results;
};

const find = async (
  engine: SearchEngine,
  { query, filter, period, sort, page }: SearchView,
): Promise<Results> => {
  const answer = await engine.search({
    query,
    places: filter,
    from: period?.from ?? null,
    to: period?.to ?? null,
    sort,
  });
  const { found, understood, isEmpty, isCut } = answer;
  const shown = await engine.page(answer, sort, (page - 1) * RESULTS_A_PAGE, RESULTS_A_PAGE);
  const unknown = understood.find(({ count }) => count === 0);
  const nearest = found.length === 0 && unknown ? await nearestWord(engine, unknown.asked) : null;
  return {
    understood,
    isEmpty,
    isCut,
    count: found.length,
    cards: shown.map(({ card }) => card),
    engine,
    nearest: unknown && nearest !== null ? query.replace(unknown.asked, nearest) : null,
  };
};
