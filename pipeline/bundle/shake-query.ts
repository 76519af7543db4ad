import path from 'node:path';
import type { Plugin } from 'vite';
import { cutCode, methodNamed, PRIVATE_NAME, type Cut } from './cut-code.ts';

/**
 * Leaves out of the query library what the app does not use: changes on a server (mutations),
 * infinite queries, and methods that nobody calls. It also turns private fields into ordinary
 * ones: for the oldest browsers the bundler would write each access to a private field as a call
 * that looks into a map.
 */
export const shakeQuery = (): Plugin => ({
  name: 'shake-query',
  apply: 'build',
  // Before the bundler rewrites private names.
  enforce: 'pre',
  transform: {
    filter: { id: /\/node_modules\/@tanstack\/query-core\/build\/modern\// },
    handler: (code, id) => ({ code: withoutUnused(path.basename(id, '.js'), code), map: null }),
  },
});

/** Whole modules, and what replaces them. */
const STUBS: Readonly<Record<string, string>> = {
  mutationCache: `export class MutationCache { resumePausedMutations() { return Promise.resolve(); } }`,
  infiniteQueryBehavior: `export const infiniteQueryBehavior = () => undefined;
export const hasNextPage = () => false;
export const hasPreviousPage = () => false;`,
};

/** Methods that nobody calls, not even the library itself. */
export const UNUSED: Readonly<Record<string, readonly string[]>> = {
  queryClient: [
    'isFetching',
    'isMutating',
    'ensureQueryData',
    'getQueriesData',
    'setQueriesData',
    'removeQueries',
    'resetQueries',
    'cancelQueries',
    'infiniteQuery',
    'fetchInfiniteQuery',
    'prefetchInfiniteQuery',
    'ensureInfiniteQueryData',
    'getMutationCache',
    'getDefaultOptions',
    'setDefaultOptions',
    'setQueryDefaults',
    'setMutationDefaults',
    'getMutationDefaults',
    'defaultMutationOptions',
    'clear',
  ],
  queryCache: ['clear'],
  query: ['reset'],
  queryObserver: ['getCurrentQuery'],
  timeoutManager: ['setTimeoutProvider'],
};

/** These let an app notify listeners in a way of its own; ours uses the library's. */
const SETTERS = /^\t\tset\w+: \(fn\) => \{$.*?^\t\t\},?$\n/gms;

/** A private field that begins without a value may simply be absent at first. */
const EMPTY_FIELD = /^\t#\w+;\n/gm;

/** @param name the name of the module's file */
export const withoutUnused = (name: string, code: string): string => {
  const stub = STUBS[name];
  if (stub !== undefined) return stub;
  const cuts = (UNUSED[name] ?? []).map((method): Cut => ({ what: methodNamed(method, '\t') }));
  if (name === 'notifyManager') cuts.push({ what: SETTERS });
  return cutCode(code, cuts).replaceAll(EMPTY_FIELD, '').replaceAll(PRIVATE_NAME, '_');
};
