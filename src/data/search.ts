import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { SearchView } from '../model/search-address.ts';
import { SearchEngine, type Answer } from '../search/engine.ts';
import type { Card } from '../search/format.ts';
import { nearestWord } from '../search/nearest.ts';
import { suggest } from '../search/suggest.ts';
import { LostFileError, fetchBytes } from './get-json.ts';
import { manifestQuery } from './lists.ts';
import { FIVE_MINUTES } from './query-client.ts';

/** Results on a page of a search. */
export const RESULTS_A_PAGE = 10;

const read = (path: string) =>
  fetchBytes(import.meta.env.BASE_URL.slice(0, -1))(path, new AbortController().signal);

/** The index of the newest build, opened. */
export const engineQuery = () =>
  queryOptions({
    queryKey: ['search-engine'],
    queryFn: async ({ client }) => {
      const { search } = await client.query(manifestQuery());
      return SearchEngine.open(search, read);
    },
    staleTime: FIVE_MINUTES,
    structuralSharing: false,
  });

/** Asks the index; once more, of the newest one, when its files went with a deploy. */
const ask = async <Result>(
  client: QueryClient,
  question: (engine: SearchEngine) => Promise<Result>,
): Promise<Result> => {
  try {
    return await question(await client.query(engineQuery()));
  } catch (error) {
    if (!(error instanceof LostFileError && error.isGone)) throw error;
    await client.query({ ...manifestQuery(), staleTime: 0 });
    return question(await client.query({ ...engineQuery(), staleTime: 0 }));
  }
};

/** A page of answers. */
export type Results = Pick<Answer, 'understood' | 'isEmpty' | 'isCut'> & {
  count: number;
  cards: readonly Card[];
  /** Where a text has the words, for marks. */
  engine: SearchEngine;
  /** A spelling that would find something, when this one does not. */
  nearest: string | null;
};

/** What the address of a search asks for. */
export const resultsQuery = ({ query, filter, period, sort, page }: SearchView) =>
  queryOptions({
    queryKey: ['search', { query, filter, period, sort, page }],
    queryFn: ({ client }) =>
      ask(client, async (engine): Promise<Results> => {
        const answer = await engine.search({
          query,
          places: filter,
          from: period?.from ?? null,
          to: period?.to ?? null,
          sort,
        });
        const { found } = answer;
        const start = (page - 1) * RESULTS_A_PAGE;
        const shown = await engine.page(answer, sort, start, RESULTS_A_PAGE);
        const unknown = answer.understood.find(({ count }) => count === 0);
        const nearest =
          found.length === 0 && unknown ? await nearestWord(engine, unknown.asked) : null;
        return {
          understood: answer.understood,
          isEmpty: answer.isEmpty,
          isCut: answer.isCut,
          count: found.length,
          cards: shown.map(({ card }) => card),
          engine,
          nearest: unknown && nearest !== null ? query.replace(unknown.asked, nearest) : null,
        };
      }),
    staleTime: FIVE_MINUTES,
    structuralSharing: false,
  });

export const suggestionsQuery = (text: string) =>
  queryOptions({
    queryKey: ['suggestions', text],
    queryFn: ({ client }) => ask(client, (engine) => suggest(engine, text)),
    staleTime: FIVE_MINUTES,
  });
