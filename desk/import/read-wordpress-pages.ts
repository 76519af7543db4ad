import { DeskError } from '../desk.ts';
import { fetchLimited, type Fetched } from '../fetch/fetch-limited.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import type { Found } from './original.ts';
import { readDocument } from './read-document.ts';

/** At a hundred posts a page, this is a site of half a million. */
const MAX_PAGES = 5000;

type FirstPage = Fetched & { name: string };

/**
 * All pages of a list of posts in the REST API of WordPress, whose headers give their number; null
 * if the answer is not such a list.
 */
export const readWordPressPages = (
  fetch: typeof globalThis.fetch,
  first: FirstPage,
): AsyncIterable<Found> | null => {
  const total = Number(first.headers.get('x-wp-totalpages') ?? 0);
  const url = new URL(first.address);
  if (!Number.isInteger(total) || total < 2 || url.searchParams.has('page')) return null;
  return readPages(fetch, first, Math.min(total, MAX_PAGES), total);
};

async function* readPages(
  fetch: typeof globalThis.fetch,
  first: FirstPage,
  last: number,
  total: number,
): AsyncGenerator<Found> {
  yield* await readOne(first.name, first);
  for (let page = 2; page <= last; page++) {
    const url = new URL(first.address);
    url.searchParams.set('page', String(page));
    const name = url.href;
    try {
      yield* await readOne(name, await fetchLimited(fetch, name));
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      yield { where: name, reason: error.message };
    }
  }
  if (total > last) {
    yield {
      where: first.name,
      reason: `expected at most ${MAX_PAGES} pages, found ${total}; ask for more posts a page (per_page=100)`,
    };
  }
}

const readOne = (name: string, { bytes, address, headers }: Fetched): Promise<Found[]> => {
  const { text } = decodeBytes(bytes, { contentType: headers.get('content-type') });
  return readDocument({ name, text, address });
};
