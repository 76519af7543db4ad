import { NEWSROOM } from '../newsroom/newsroom.ts';
import { formatOffset, instantOnClock, minutesAhead } from '../newsroom/offsets.ts';

/*
 * The newsroom's clock (`timeZone` in content/site.json). It decides to which day and month an article
 * belongs.
 */
const { offsets } = NEWSROOM;

/** The years that the site can show: dates are read and written with years of four digits. */
const YEARS = { first: '1000', last: '9999' };

/** True for a date or date-time whose day in the newsroom has a year from 1000 to 9999. */
export const isInReach = (publishedAt: string): boolean => {
  if (Number.isNaN(instantOf(publishedAt))) return false;
  const year = /^(\d{4})-/.exec(dayOf(publishedAt))?.[1];
  return year !== undefined && year >= YEARS.first && year <= YEARS.last;
};

/** Milliseconds since 1970 of a date (midnight in the newsroom) or a date-time with offset. */
export const instantOf = (publishedAt: string): number =>
  publishedAt.length === 10 ? instantOnClock(offsets, publishedAt, 0) : Date.parse(publishedAt);

/**
 * An ISO moment with offset for formats that need more than a day, such as feeds: noon in the
 * newsroom, which is the same day almost everywhere.
 */
export const momentOf = (publishedAt: string): string =>
  publishedAt.length === 10 ? noonOf(publishedAt) : publishedAt;

const noonOf = (day: string) =>
  `${day}T12:00:00${formatOffset(minutesAhead(offsets, instantOnClock(offsets, day, 12)))}`;

/**
 * The newsroom's day of a date-time: 2022-09-12. A date without a time is the same day in every
 * time zone.
 */
export const dayOf = (publishedAt: string): string =>
  publishedAt.length === 10 ? publishedAt : dayAt(instantOf(publishedAt));

/** The newsroom's day at an instant, in milliseconds since 1970. */
export const dayAt = (instant: number): string =>
  new Date(instant + minutesAhead(offsets, instant) * 60_000).toISOString().slice(0, 10);

/** First and last day of a month (2022-09). */
export const daysOfMonth = (month: string): { from: string; to: string } => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last };
};
