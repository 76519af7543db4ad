import { isOwnCache, isShellCache, shellCache } from '../../core/site/worker-plan.ts';
import type { Tools } from './answers.ts';

type ShellTools = Pick<Tools, 'caches' | 'fetch' | 'plan'>;

/**
 * Fills this version's shell. Files of an earlier shell are copied, because a name with a hash
 * stands for the same bytes. If any file does not load, or is not the one that was built, nothing
 * is installed and the previous version stays complete.
 */
export const installShell = async ({ caches, fetch, plan }: ShellTools): Promise<void> => {
  const name = shellCache(plan);
  const earlier = (await shellsIn(caches, plan.base)).filter((each) => each !== name);
  try {
    const cache = await caches.open(name);
    await Promise.all(
      plan.shell.map(async ([path, integrity]) => {
        const url = plan.base + path;
        const isHashed = path.startsWith('assets/');
        const kept = isHashed ? await findIn(caches, earlier, url) : undefined;
        const response =
          kept ?? (await fetch(url, { integrity, cache: isHashed ? 'default' : 'no-cache' }));
        if (!response.ok) throw new Error(`${path} did not come.`);
        await cache.put(url, response);
      }),
    );
  } catch (cause) {
    await caches.delete(name);
    throw cause;
  }
};

/**
 * Deletes all shells except this version's and the one before it, which other tabs may still run.
 */
export const dropOldShells = async ({ caches, plan }: ShellTools): Promise<void> => {
  const earlier = (await shellsIn(caches, plan.base)).filter((each) => each !== shellCache(plan));
  for (const name of earlier.slice(0, -1)) await caches.delete(name);
};

/** Deletes everything that was ever kept in caches. */
export const dropAllCaches = async (caches: CacheStorage, base: string): Promise<void> => {
  for (const name of await caches.keys()) if (isOwnCache(base, name)) await caches.delete(name);
};

/** The caches of shells, the oldest first. */
const shellsIn = async (caches: CacheStorage, base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => isShellCache(base, name));

const findIn = async (caches: CacheStorage, names: readonly string[], url: string) => {
  for (const name of names) {
    const found = await (await caches.open(name)).match(url);
    if (found) return found;
  }
  return undefined;
};
