import type { SearchView } from '../core/addresses/search-address.ts';
import { SearchEngine, type Answer } from '../core/search/engine.ts';
import type { Headline } from '../core/news/headline.ts';
import type { Help, helpOn } from './nothing-found.ts';
import { fetchBytes } from './get-json.ts';

/** Results on a page of a search. */
export const RESULTS_A_PAGE = 10;

/** A page of answers. */
export type Results = Pick<Answer, 'understood' | 'isEmpty' | 'isCut'> &
  Help & {
    count: number;
    headlines: readonly Headline[];
    /** Finds the words in a text, for marks. */
    engine: SearchEngine;
  };

const read = (path: string) =>
  fetchBytes(import.meta.env.BASE_URL.slice(0, -1))(path, new AbortController().signal);

/** The answer to a search that began before the app had loaded, for the app's first question. */
let ahead: {
  hash: string;
  asked: string;
  engine: Promise<SearchEngine>;
  results: Promise<Results>;
} | null = null;

/** Searches before the app has loaded. If this fails, the app asks again. */
export const askAhead = (hash: string, view: SearchView): void => {
  const engine = SearchEngine.open(hash, read);
  const results = engine.then((opened) => find(opened, view));
  ahead = { hash, asked: JSON.stringify(view), engine, results };
  results.catch(() => {
    ahead = null;
  });
};

/** @param hash the index's, as `/data/manifest.json` names it. */
export const openEngine = (hash: string): Promise<SearchEngine> =>
  ahead?.hash === hash ? ahead.engine : SearchEngine.open(hash, read);

/** The results for the address of a search. */
export const findResults = async (engine: SearchEngine, view: SearchView): Promise<Results> => {
  const before = ahead;
  ahead = null;
  const isAsked = before?.asked === JSON.stringify(view) && (await before.engine) === engine;
  return isAsked ? before.results : find(engine, view);
};

const NO_HELP: Help = { nearest: null, wider: [] };

/** Loads the code for searches that find nothing only when there is one. */
const findHelp = async (...asked: Parameters<typeof helpOn>): Promise<Help> => {
  const nothing = await import('./nothing-found.ts');
  return nothing.helpOn(...asked);
};

const find = async (
  engine: SearchEngine,
  { query, filter, period, sort, page }: SearchView,
): Promise<Results> => {
  const days = { from: period?.from ?? null, to: period?.to ?? null };
  const request = { query, places: filter, ...days, sort };
  const answer = await engine.search(request);
  const { found, understood, isEmpty, isCut } = answer;
  const shown = await engine.page(answer, sort, (page - 1) * RESULTS_A_PAGE, RESULTS_A_PAGE);
  const unknown = understood.find(({ count }) => count === 0);
  const help = found.length === 0 && !isEmpty ? await findHelp(engine, request, unknown) : NO_HELP;
  return {
    understood,
    isEmpty,
    isCut,
    count: found.length,
    headlines: shown.map(({ headline }) => headline),
    engine,
    ...help,
  };
};
