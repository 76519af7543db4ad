/** What a build tells its service worker. */
export type Plan = {
  /** Changes with any file of the shell. */
  version: string;
  /** The path where the site is mounted, with slashes at both ends. */
  base: string;
  /** What the app needs to start without a network: paths below the base, each with its integrity hash (SRI). */
  shell: readonly (readonly [path: string, integrity: string])[];
};

/** The page that is served for every address: the app reads from the address what to show, and in which language. */
export const SHELL_PAGE = 'offline.html';

/** The worker's own file. It must stand at the root of what it serves. */
export const WORKER_FILE = 'sw.js';

/** How the names of this site's caches begin: other sites of the same host have caches, too. */
const prefixOf = (base: string): string => `reader ${base} `;

/** Whether a cache belongs to this site. */
export const isOwnCache = (base: string, name: string): boolean => name.startsWith(prefixOf(base));

/** The name of the cache for the shell of one version. */
export const shellCache = ({ base, version }: Pick<Plan, 'base' | 'version'>): string =>
  `${prefixOf(base)}shell ${version}`;

export const isShellCache = (base: string, name: string): boolean =>
  name.startsWith(`${prefixOf(base)}shell `);

/** Data that were read or prefetched. The number changes with the form of the data, never with a deploy. */
export const dataCache = (base: string): string => `${prefixOf(base)}data 1`;

/** Scripts, sheets and fonts that are not part of the shell, such as another version's. */
export const assetsCache = (base: string): string => `${prefixOf(base)}assets`;

/** Pictures of saved articles, in the size that the device's screen needs. */
export const savedPicturesCache = (base: string): string => `${prefixOf(base)}saved pictures`;

/** What a page asks of the worker. */
export type WorkerMessage =
  | { type: 'activate' }
  /** Fetch the newest lists, for the next time without a network. */
  | { type: 'refresh' };
