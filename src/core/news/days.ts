import type { Headline } from './headline.ts';
import { dayOf } from './newsroom-time.ts';

type Dated = Pick<Headline, 'publishedAt' | 'addedAt'>;

/** Headlines that stand under one heading of a list. */
export type Group<Item> = {
  items: Item[];
  /** How many of the list stand before it. */
  before: number;
} & (
  | { kind: 'day'; day: string }
  | { kind: 'month'; month: string }
  /** When all of them were put on this site, where that is one and the same day. */
  | { kind: 'undated'; addedOn: string | null }
);

/** So many days, back from the newest of a list, have headings of their own; older news is grouped by month. */
const DAYS_TOLD = 7;

const A_DAY = 24 * 60 * 60 * 1000;

/**
 * Headlines in their order, in groups by the newsroom's day; those that are a week older than the
 * newest are grouped by month. No clock is asked, since a prerendered page has none.
 * @param allDays parts all of them by day, as a list of one month.
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

/** Whether a group's heading tells the date of each headline below it, so that none need tell its own. */
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
 * The day of a reader's own calendar, in the time zone of the device, as the newsroom's days are
 * written: 2022-09-12. «Today» is said to the reader, so it is the reader's.
 */
export const readersDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** Milliseconds until a reader's next day begins, which may be 23 or 25 hours after this one did. */
export const untilMidnight = (now: Date): number =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();

/** What a day is called by a reader for whom it is `today` or the one after; null for all others. */
export const callDay = (day: string, today: string): 'today' | 'yesterday' | null => {
  if (day === today) return 'today';
  return Date.parse(today) - Date.parse(day) === A_DAY ? 'yesterday' : null;
};
