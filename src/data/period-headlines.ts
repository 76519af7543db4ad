import type { QueryClient } from '@tanstack/react-query';
import type { Filter } from '../core/news/country.ts';
import { coverageOf, type Coverage } from '../core/site/coverage.ts';
import { dayOf, daysOfMonth } from '../core/news/newsroom-time.ts';
import { listsOf, PAGE_SIZE, type ListName } from '../core/site/manifest.ts';
import type { Period } from '../core/addresses/period.ts';
import { coverageQuery, manifestQuery } from './lists.ts';
import { pagesOf } from './list-pages.ts';
import { newestOf, type Headlines } from './merge-lists.ts';

/** How many headlines of a period are shown at once: about as many as the longest front has. */
export const PERIOD_PAGE_SIZE = 2 * PAGE_SIZE;

/** How many headlines of a filter are in the months that are wanted. */
const countMonths = (
  coverage: Coverage,
  filter: Filter,
  isWanted: (month: string) => boolean,
): number =>
  coverageOf(coverage, filter)
    .months.filter(({ month }) => isWanted(month))
    .reduce((sum, { count }) => sum + count, 0);

/** True for a period of whole months, whose number of headlines the coverage knows. */
const isOfWholeMonths = ({ from, to }: Period): boolean =>
  (from === null || from === daysOfMonth(from.slice(0, 7)).from) &&
  (to === null || to === daysOfMonth(to.slice(0, 7)).to);

const filterOf = (list: ListName): Filter => (list === 'all' ? [] : [list]);

/**
 * The headlines of some days, newest first, page by page. Months newer than the period are skipped
 * without reading them, because the coverage knows how many headlines they have.
 * @param page from 1 on, the newest first.
 */
export const readPeriod = async (
  client: QueryClient,
  filter: Filter,
  period: Period,
  page: number,
): Promise<Headlines | null> => {
  const manifest = await client.query(manifestQuery());
  const coverage = await client.query(coverageQuery());
  // A period without a beginning or an end includes everything on that side.
  const [first, last] = [(period.from ?? '').slice(0, 7), (period.to ?? '9999').slice(0, 7)];
  const inMonths = countMonths(coverage, filter, (month) => month >= first && month <= last);
  const lists = listsOf(filter);
  const start = (page - 1) * PERIOD_PAGE_SIZE;
  const isWhole = isOfWholeMonths(period);
  // For whole months of a single list, not even the pages before this one need to be read.
  const passed = isWhole && lists.length === 1 ? start : 0;
  const sources = lists.map((list) => {
    const newer = countMonths(coverage, filterOf(list), (month) => month > last);
    return pagesOf(client, manifest, list, newer + passed);
  });
  const wanted = isWhole ? Math.min(inMonths, start + PERIOD_PAGE_SIZE) : inMonths;
  const read = (await newestOf(wanted - passed, sources)).filter(({ publishedAt }) => {
    const day = publishedAt === null ? null : dayOf(publishedAt);
    return day !== null && day >= (period.from ?? '') && day <= (period.to ?? '9999');
  });
  const count = isWhole ? inMonths : read.length;
  const headlines = read.slice(start - passed, start - passed + PERIOD_PAGE_SIZE);
  if (headlines.length === 0 && page > 1) return null;
  return {
    headlines,
    count,
    newer: page === 1 ? null : page === 2 ? 'front' : page - 1,
    older: start + PERIOD_PAGE_SIZE < count ? page + 1 : null,
  };
};
