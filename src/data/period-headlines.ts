import type { QueryClient } from '@tanstack/react-query';
import type { Filter, Place } from '../model/country.ts';
import { coverageOf, type Coverage } from '../model/coverage.ts';
import { dayOf, daysOfMonth } from '../model/newsroom-time.ts';
import { listsOf, PAGE_SIZE, type ListName } from '../model/manifest.ts';
import type { Period } from '../model/period.ts';
import type { Headlines } from './headlines.ts';
import { coverageQuery, manifestQuery } from './lists.ts';
import { pagesOf } from './list-pages.ts';
import { newestOf } from './merge-lists.ts';

/** How many headlines of a period are shown at once: as many as the longest front has, nearly. */
export const PERIOD_PAGE_SIZE = 2 * PAGE_SIZE;

/** The months of a period, as the coverage counts them; open ends reach everything. */
const monthsOf = ({ from, to }: Period) => ({
  first: (from ?? '').slice(0, 7),
  last: (to ?? '9999').slice(0, 7),
});

const countBetween = (coverage: Coverage, filter: Filter, first: string, last: string): number =>
  coverageOf(coverage, filter)
    .months.filter(({ month }) => month >= first && month <= last)
    .reduce((sum, { count }) => sum + count, 0);

/** True for a period of which the coverage knows the number: nothing but whole months. */
const isOfWholeMonths = ({ from, to }: Period): boolean =>
  (from === null || from === daysOfMonth(from.slice(0, 7)).from) &&
  (to === null || to === daysOfMonth(to.slice(0, 7)).to);

const filterOf = (list: ListName): Filter => (list === 'all' ? [] : [list satisfies Place]);

/**
 * The headlines of some days, newest first, some at a time.
 * What is newer than the period's months is not read: the coverage says how much it is.
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
  const { first, last } = monthsOf(period);
  const inMonths = countBetween(coverage, filter, first, last);
  const lists = listsOf(filter);
  const start = (page - 1) * PERIOD_PAGE_SIZE;
  const isWhole = isOfWholeMonths(period);
  // A single list of whole months: even the pages before this one need not be read.
  const passed = isWhole && lists.length === 1 ? start : 0;
  const sources = lists.map((list) =>
    pagesOf(
      client,
      manifest,
      list,
      countBetween(coverage, filterOf(list), `${last}~`, '9999~') + passed,
    ),
  );
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
