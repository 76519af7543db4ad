import type { Headline } from './headline.ts';
import { dayOf } from './newsroom-time.ts';

type Dated = Pick<Headline, 'publishedAt' | 'addedAt'>;

/** Headlines that stand under one heading of a list. */
export type Group<Item> = {
  items: Item[];
  /** How many headlines of the list stand before it. */
  before: number;
} & (
  | { kind: 'day'; day: string }
  | { kind: 'month'; month: string }
  /** The day on which all of them were put on this site, if that was one day. */
  | { kind: 'undated'; addedOn: string | null }
);

/**
 * News that is less than this many days older than the newest headline of a list has a heading for
 * each day; older news is grouped by month.
 */
const DAYS_TOLD = 7;

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Headlines in their order, grouped by the newsroom's day; those that are a week older than the
 * newest are grouped by month. The clock is not read, because a prerendered page has none.
 * @param allDays groups all of them by day, as for a list of one month.
 */
export const groupByDay = <Item extends Dated>(
  headlines: readonly Item[],
  { allDays = false } = {},
): Group<Item>[] => {
  const days = headlines.map(({ publishedAt }) => (publishedAt === null ? '' : dayOf(publishedAt)));
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  const isTold = (day: string) =>
    allDays || Date.parse(newest) - Date.parse(day) < DAYS_TOLD * A_DAY;
  const groups: Group<Item>[] = [];
  let lastKey: string | undefined;
  for (const [before, item] of headlines.entries()) {
    const day = days[before] ?? '';
    const key = day === '' || isTold(day) ? day : day.slice(0, 7);
    if (key === lastKey) groups.at(-1)?.items.push(item);
    else groups.push({ items: [item], before, ...kindOf(key) });
    lastKey = key;
  }
  return groups.map((group) =>
    group.kind === 'undated' ? { ...group, addedOn: commonDay(group.items) } : group,
  );
};

/** Whether a group's heading already gives the date of every headline below it. */
export const tellsDate = (group: Group<unknown>): boolean =>
  group.kind === 'day' || (group.kind === 'undated' && group.addedOn !== null);

const kindOf = (key: string) => {
  if (key === '') return { kind: 'undated' as const, addedOn: null };
  return key.length === 7
    ? { kind: 'month' as const, month: key }
    : { kind: 'day' as const, day: key };
};

const commonDay = (items: readonly Dated[]): string | null => {
  const days = new Set(items.map(({ addedAt }) => (addedAt === undefined ? '' : dayOf(addedAt))));
  const [only = ''] = days;
  return days.size === 1 && only !== '' ? only : null;
};

/**
 * The day by the reader's own calendar, in the time zone of the device, written like the newsroom's
 * days (2022-09-12): «today» must be the reader's today.
 */
export const readersDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Milliseconds until a reader's next day begins; a day may have 23 or 25 hours. */
export const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();

/** What a reader calls a day: `today`, `yesterday`, or null for any other. */
export const callDay = (day: string, today: string): 'today' | 'yesterday' | null => {
  if (day === today) return 'today';
  return Date.parse(today) - Date.parse(day) === A_DAY ? 'yesterday' : null;
};
