import { bitsOf, placesOf, type Filter } from '../news/country.ts';
import type { Headline } from '../news/headline.ts';
import { dayOf, daysOfMonth } from '../news/newsroom-time.ts';
import { countIn, type SetCounts } from './set-counts.ts';

export type Coverage = {
  /** Months as 2022-09; '' for articles without a date. */
  months: Readonly<Record<string, SetCounts>>;
};

const UNDATED = '';

/** The newsroom's month of a date; '' if there is no date. */
export const monthOf = (publishedAt: string | null): string =>
  publishedAt === null ? UNDATED : dayOf(publishedAt).slice(0, 7);

/** Counts headlines by month and places. */
export const countCoverage = (headlines: readonly Headline[]): Coverage => {
  const months: Record<string, Record<number, number>> = {};
  for (const headline of headlines)
    add((months[monthOf(headline.publishedAt)] ??= {}), bitsOf(placesOf(headline)), 1);
  return { months };
};

/** The counts of all months together. */
export const countSets = ({ months }: Coverage): SetCounts => {
  const all: Record<number, number> = {};
  for (const month of Object.values(months))
    for (const [bits, count] of Object.entries(month)) add(all, Number(bits), count);
  return all;
};

const add = (counts: Record<number, number>, bits: number, count: number): void => {
  counts[bits] = (counts[bits] ?? 0) + count;
};

/** One month of a filter. */
export type Month = { month: string; count: number };

/**
 * The filter's articles month by month, oldest first, with zeros for months without any; and how
 * many have no date.
 */
export const coverageOf = (
  { months }: Coverage,
  filter: Filter,
): { months: Month[]; undated: number } => {
  const countOf = (month: string) => countIn(months[month] ?? {}, filter);
  const dated = Object.keys(months)
    .filter((month) => month !== UNDATED && countOf(month) > 0)
    .sort();
  const [first, last] = [dated[0], dated.at(-1)];
  return {
    months:
      first === undefined || last === undefined
        ? []
        : monthsBetween(first, last).map((month) => ({ month, count: countOf(month) })),
    undated: countOf(UNDATED),
  };
};

/** All months from one to another, both included. */
const monthsBetween = (first: string, last: string): string[] => {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
};

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** The time that a bar stands for: a month (2022-09) or a year (2022). */
export type Bar = { name: string; from: string; to: string; count: number };

/** With more bars than this, a bar would be too narrow for a thumb, so each stands for a year. */
const MOST_BARS = 24;

export const periodsOf = (months: readonly Month[]): Bar[] => {
  if (months.length <= MOST_BARS) {
    return months.map(({ month, count }) => ({ name: month, count, ...daysOfMonth(month) }));
  }
  const years = new Map<string, number>();
  for (const { month, count } of months) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([name, count]) => ({
    name,
    count,
    from: `${name}-01-01`,
    to: `${name}-12-31`,
  }));
};
