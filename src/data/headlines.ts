import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Filter } from '../core/news/country.ts';
import type { Headline } from '../core/news/headline.ts';
import {
  countOf,
  listIn,
  listsOf,
  neighbourPages,
  pageCount,
  pageRange,
  type ListName,
  type Manifest,
} from '../core/site/manifest.ts';
import type { HeadlinesView } from '../core/addresses/headlines-address.ts';
import { arrangeFront } from '../core/news/front.ts';
import { isLostScript } from '../core/site/lost-script.ts';
import { LostFileError } from './get-json.ts';
import { whyLost } from './why-lost.ts';
import { pagesOf, readPage } from './list-pages.ts';
import { listPageQuery, manifestQuery } from './lists.ts';
import { newestOf, type Headlines } from './merge-lists.ts';
import { FIVE_MINUTES } from './query-client.ts';

/** Lists of days are rarely asked for, so the code that reads them is loaded on demand. */
const loadPeriods = () =>
  import('./period-headlines.ts').catch(async (cause: unknown) => {
    throw isLostScript(cause) ? await whyLost('period-headlines', cause) : cause;
  });

/**
 * Headlines of a filter, newest first: its front, or one of its numbered pages. Null if there is no
 * such page.
 */
export const headlinesQuery = ({
  filter,
  page,
  period,
}: Pick<HeadlinesView, 'filter' | 'page' | 'period'>) =>
  queryOptions({
    queryKey: ['headlines', filter.join('-'), page, period ?? null],
    queryFn: async ({ client }) => {
      const read = async () =>
        withShownPictures(
          period
            ? await (await loadPeriods()).readPeriod(client, filter, period, page ?? 1)
            : await readHeadlines(client, filter, page),
          page === null,
        );
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof LostFileError && error.isGone)) throw error;
        // A deploy has removed the files that the manifest named: ask once for today's names.
        await client.query({ ...manifestQuery(), staleTime: 0 });
        return read();
      }
    },
    retry: false, // Each file is tried again by its own query.
    staleTime: FIVE_MINUTES,
  });

/**
 * Removes pictures that are not shown. The files of a list have one with every headline, because
 * any may be shown on some front; a screen and its page keep only those that they show.
 */
const withShownPictures = (list: Headlines | null, isFront: boolean): Headlines | null => {
  if (!list?.headlines.some(({ image }) => image)) return list;
  const { lead, seconds } = arrangeFront(isFront ? list.headlines : []);
  const shown = [lead, ...seconds];
  return {
    ...list,
    headlines: list.headlines.map((headline) => {
      const { image: _image, ...plain } = headline;
      return shown.includes(headline) ? headline : plain;
    }),
  };
};

/** The newest headlines of a filter, as many as asked for, from as many of its pages as needed. */
export const newestHeadlines = async (
  client: QueryClient,
  filter: Filter,
  count: number,
): Promise<Headline[]> => {
  const manifest = await client.query(manifestQuery());
  return newestOf(
    count,
    listsOf(filter).map((list) => pagesOf(client, manifest, list)),
  );
};

const readHeadlines = async (
  client: QueryClient,
  filter: Filter,
  page: number | null,
): Promise<Headlines | null> => {
  const manifest = await client.query(manifestQuery());
  const count = countOf(manifest, filter);
  const { from, to } = pageRange(count, page);
  if (page !== null && from === to) return null;
  const read =
    filter.length > 1
      ? await newestOf(
          to,
          filter.map((list) => pagesOf(client, manifest, list)),
        )
      : await readRange(client, manifest, listsOf(filter)[0] ?? 'all', page);
  const headlines = filter.length > 1 ? read.slice(from) : read;
  return {
    headlines,
    count: page === null ? count : headlines.length,
    ...neighbourPages(count, page),
  };
};

/** A single list needs no merging: its own pages are the screen's pages. */
const readRange = async (
  client: QueryClient,
  manifest: Manifest,
  list: ListName,
  page: number | null,
) => {
  if (page !== null) return readPage(client, manifest, list, page);
  const { front, count } = listIn(manifest, list);
  const newest = pageCount(count);
  const pages = await Promise.all(
    front.map((hash, age) => client.query(listPageQuery(list, newest - age, hash))),
  );
  return pages.flat();
};
