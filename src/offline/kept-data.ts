import { dataCache } from '../core/site/worker-plan.ts';
import type { Titled } from '../core/news/titled.ts';

/**
 * Keeps the data that a prerendered page brought along as if their file had been fetched, so that
 * the worker finds them without a network. If the device has no room, nothing is kept, and reading
 * goes on.
 */
export const keepData = async (base: string, path: string, data: unknown): Promise<void> => {
  try {
    const cache = await caches.open(dataCache(base));
    const response = new Response(JSON.stringify(data), {
      headers: { 'content-type': 'application/json' },
    });
    await cache.put(base.slice(0, -1) + path, response);
  } catch {
    // Storage is full or blocked.
  }
};

const ARTICLE_DATA = /\/data\/articles\/([^/]+)\.json$/;

/** The ids of the articles that can be read without a network, the latest first. */
export const keptArticles = async (base: string): Promise<Titled[]> => {
  const cache = await caches.open(dataCache(base));
  const keys = (await cache.keys()).filter(({ url }) => ARTICLE_DATA.test(new URL(url).pathname));
  const found = await Promise.all(
    keys.reverse().map(async (key) => {
      const data: unknown = await (await cache.match(key))?.json().catch(() => null);
      const title = typeof data === 'object' && data !== null && Reflect.get(data, 'title');
      const [, id = ''] = ARTICLE_DATA.exec(new URL(key.url).pathname) ?? [];
      if (typeof title !== 'string') return [];
      const { lang } = data as Pick<Titled, 'lang'>;
      return [{ id: decodeURIComponent(id), title, lang }];
    }),
  );
  return found.flat();
};
