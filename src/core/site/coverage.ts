import { PLACES, placesOf, type Filter } from '../news/country.ts';
import type { Headline } from '../news/headline.ts';
import { dayOf, daysOfMonth } from '../news/newsroom-time.ts';

/**
 * How many articles each month has, counted by their set of places, so that the number for any
 * filter is the sum over the sets that share a place with it. A set is a number whose bits stand
 * for PLACES.
 */
export type Coverage = {
  /** Month → set of places → number of articles. Months as 2022-09; '' for articles without a date. */
  months: Record<string, Record<number, number>>;
};

const UNDATED = '';

/** The newsroom's month of a date; '' for none. */
export const monthOf = (publishedAt: string | null): string =>
  publishedAt === null ? UNDATED : dayOf(publishedAt).slice(0, 7);

const maskOf = (filter: Filter): number =>
  filter.reduce((mask, place) => mask | (1 << PLACES.indexOf(place)), 0);

/** Counts headlines by month and places. */
export const countCoverage = (headlines: readonly Headline[]): Coverage => {
  const months: Coverage['months'] = {};
  for (const headline of headlines) {
    const sets = (months[monthOf(headline.publishedAt)] ??= {});
    const mask = maskOf(placesOf(headline));
    sets[mask] = (sets[mask] ?? 0) + 1;
  }
  return { months };
};

/** One month of a filter. */
export type Month = { month: string; count: number };

/** The filter's articles month by month, oldest first, with zeros in the gaps; and how many have no date. */
export const coverageOf = (
  { months }: Coverage,
  filter: Filter,
): { months: Month[]; undated: number } => {
  const wanted = filter.length === 0 ? -1 : maskOf(filter);
  const countOf = (month: string) =>
    Object.entries(months[month] ?? {}).reduce(
      (sum, [mask, count]) => (wanted === -1 || Number(mask) & wanted ? sum + count : sum),
      0,
    );
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

/** With more bars than this, each would be too narrow for a thumb: then each year has one bar. */
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
