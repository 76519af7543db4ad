/** How a request is answered; null if the worker leaves it to the browser. */
export type RequestKind =
  | 'page'
  /** Named by the hash of its content, so it never changes. */
  | 'asset'
  | 'hashed-data'
  /** Named by the hash of its original, too. */
  | 'picture'
  /** Named by its subject, so it may change. */
  | 'data';

const FILE = /\.[a-z0-9]{2,5}$/i;
const HASHED_DATA = /^data\/(?:lists\/|search\/|(?:coverage|front)\.)/;

/** An embed, in the first language or in the folder of another one. */
const EMBED = /^(?:[a-z]{2}\/)?embed\//;

/** Sorts a request by its address. */
export const kindOfRequest = (
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  site: { origin: string; base: string },
): RequestKind | null => {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== site.origin || !pathname.startsWith(site.base)) return null;
  const path = pathname.slice(site.base.length);
  if (path.startsWith('assets/')) return 'asset';
  if (HASHED_DATA.test(path)) return 'hashed-data';
  if (path.startsWith('media/')) return 'picture';
  if (path.startsWith('data/')) return 'data';
  if (mode !== 'navigate' || EMBED.test(path)) return null;
  return FILE.test(path) && !path.endsWith('.html') ? null : 'page';
};
