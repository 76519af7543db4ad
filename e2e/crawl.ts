import { decodeEntities, elementsOf } from './html.ts';

/** A page as a crawler finds it. */
type CrawledPage = { status: number; html: string };

/**
 * Follows every link, script, style and picture inside the site from one address on, without a
 * browser. Returns the answers, by path; with the text only for pages.
 */
export const crawl = async (start: string): Promise<Map<string, CrawledPage>> => {
  const found = new Map<string, CrawledPage>();
  const waiting = new Set([start]);
  for (const address of waiting) {
    const response = await fetch(address);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
    const text = await response.text();
    const html = isPage ? text : '';
    found.set(new URL(address).pathname, { status: response.status, html });
    for (const next of isPage ? addressesIn(html, address) : []) waiting.add(next);
  }
  return found;
};

/** Absolute addresses on the page's own host, each without what follows a #. */
const addressesIn = (html: string, base: string): string[] => {
  const written = ['a', 'link', 'script', 'img'].flatMap((name) =>
    elementsOf(html, name)
      // These links name the public host, from wherever the files are served.
      .filter(({ rel }) => rel !== 'canonical' && rel !== 'alternate')
      .flatMap(({ href, src }) => [href, src].filter((address) => address !== undefined)),
  );
  const fonts = [...html.matchAll(/url\((?!data:)"?([^)"]+)"?\)/g)].map(([, path = '']) =>
    decodeEntities(path),
  );
  return [...written, ...fonts]
    .map((address) => new URL(address, base))
    .filter(({ origin }) => origin === new URL(base).origin)
    .map(({ origin, pathname, search }) => origin + pathname + search);
};
