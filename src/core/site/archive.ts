import { monthPath } from '../addresses/archive-address.ts';
import type { DataFile } from '../news/data-file.ts';
import type { Headline } from '../news/headline.ts';

/** How many headlines a page of the archive holds. Changing it renumbers the pages of long months. */
export const ARCHIVE_PAGE_SIZE = 100;

/** What the archive shows of an article. */
export type ArchivedHeadline = Pick<
  Headline,
  'id' | 'title' | 'lang' | 'publishedAt' | 'addedAt' | 'countries' | 'region' | 'source'
>;

/** One page of one month. A full page never changes, unless one of its articles does. */
export type ArchivePage = {
  /** From the first day to the last, as in a bound volume. */
  headlines: ArchivedHeadline[];
  /** True when the month has a page after this one. */
  hasNext: boolean;
  /** The nearest months before and after this one that have articles. */
  earlier: string | null;
  later: string | null;
};

/** Named by month and number alone, so that a link is enough to find the file, as for articles. */
export const archiveDataPath = (month: string, page: number): DataFile<ArchivePage> =>
  `/data/archive/${monthPath(month)}/${page}.json`;
