import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { SearchView } from '../core/addresses/search-address.ts';
import type { SearchEngine } from '../core/search/engine.ts';
import { suggest } from '../core/search/suggest.ts';
import { LostFileError } from './get-json.ts';
import { manifestQuery } from './lists.ts';
import { FIVE_MINUTES } from './query-client.ts';
import { findResults, openEngine } from './search-engine.ts';

/** An opened index. It never changes, and keeps the files that were read. */
const engineOf = (hash: string) =>
  queryOptions({
    queryKey: ['search-engine', hash],
    queryFn: () => openEngine(hash),
    staleTime: 'static',
    gcTime: Infinity,
    structuralSharing: false,
    // After a failure, the next caller tries again.
    retry: false,
  });

/** The opened index of the newest build. */
export const engineQuery = () =>
  queryOptions({
    queryKey: ['search-engine'],
    queryFn: async ({ client }) => {
      const { search } = await client.query(manifestQuery());
      return client.query(engineOf(search));
    },
    staleTime: FIVE_MINUTES,
    structuralSharing: false,
  });

/** Asks the index; if a deploy has removed its files, asks the newest index instead. */
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

export const resultsQuery = (view: SearchView) =>
  queryOptions({
    queryKey: ['search', view],
    queryFn: ({ client }) => ask(client, (engine) => findResults(engine, view)),
    staleTime: FIVE_MINUTES,
    structuralSharing: false,
  });

/** Reads texts as the index does and knows all forms of the given words, for marking them. */
export const analyzerQuery = (words: string) =>
  queryOptions({
    queryKey: ['analyzer', words],
    queryFn: ({ client }) =>
      ask(client, async (engine) => {
        await engine.learnForMarks(words);
        return engine.analyzer;
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
