import type { QueryClient } from '@tanstack/react-query';
import type { Headline } from '../core/news/headline.ts';
import {
  listIn,
  PAGE_SIZE,
  pageCount,
  type ListName,
  type Manifest,
} from '../core/site/manifest.ts';
import { listIndexQuery, listPageQuery } from './lists.ts';

/** A numbered page of a single list, newest first; empty if there is no such page. */
export const readPage = async (
  client: QueryClient,
  manifest: Manifest,
  list: ListName,
  page: number,
): Promise<Headline[]> => {
  const { front, count, index } = listIn(manifest, list);
  const inFront = front[pageCount(count) - page];
  const hash =
    inFront ??
    (index === null ? undefined : (await client.query(listIndexQuery(list, index)))[page - 1]);
  return hash === undefined ? [] : client.query(listPageQuery(list, page, hash));
};

/**
 * The headlines of a list from the newest on, page by page; a page is read only when it is reached.
 * @param offset how many of the newest are skipped; their pages are not read.
 */
export async function* pagesOf(
  client: QueryClient,
  manifest: Manifest,
  list: ListName,
  offset = 0,
): AsyncGenerator<readonly Headline[]> {
  // Counted from the oldest headline, as pages are.
  let end = listIn(manifest, list).count - offset;
  while (end > 0) {
    const page = pageCount(end);
    const inPage = end - (page - 1) * PAGE_SIZE;
    yield (await readPage(client, manifest, list, page)).slice(-inPage);
    end -= inPage;
  }
}
