import { readFile } from 'node:fs/promises';
import { DeskError } from '../desk.ts';
import type { BuiltSite } from '../site/built-site.ts';
import { readSitemap } from '../site/read-sitemap.ts';

/** Addresses that the last build changed. */
export type News = { feeds: readonly string[]; pages: readonly string[] };

const FEED = /(?:^|\/)(?:feed\.xml|feed\.json|rss\.xml)$/;
/**
 * Includes withdrawn pages, which no sitemap names but engines should forget; not the paragraphs by
 * themselves (`articles/one/p3/`), which ask engines not to show them.
 */
const ARTICLE = /^(?:[a-z]{2}\/)?articles\/[^/]+\/index\.html$/;

/**
 * What the last build changed, as far as others want to know: feeds, and pages that search engines
 * show.
 * @throws DeskError when no build has left its list.
 */
export const listNews = async (site: BuiltSite): Promise<News> => {
  const list = `${site.dir.replace(/\/+$/, '')}.changed.txt`;
  const text = await readFile(list, 'utf8').catch(() => null);
  if (text === null)
    throw new DeskError(
      `${list}\n  expected: the list of what the last build changed\n  cure:     run \`npm run build\`, which writes it beside the site`,
    );
  const files = text.split('\n').filter((file) => file !== '');
  const shown = new Set(await readSitemap(site));
  const pages = files.flatMap((file) => {
    const folder = /^(.*)index\.html$/.exec(file)?.[1];
    const address = folder === undefined ? '' : site.address + folder;
    return shown.has(address) || (address !== '' && ARTICLE.test(file)) ? [address] : [];
  });
  return {
    feeds: files.filter((file) => FEED.test(file)).map((file) => site.address + file),
    pages,
  };
};
