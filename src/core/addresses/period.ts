import { isCalendarDay } from '../news/calendar-day.ts';
import { unglue } from './unglue.ts';

/** Days of the newsroom, both included, as ISO dates; null is open. */
export type Period = { from: string | null; to: string | null };

/** A period as an address names it. */
export const datesOf = ({ from, to }: Period): Record<string, string> => ({
  ...(from !== null && { from }),
  ...(to !== null && { to }),
});

/** Dates that do not exist in the calendar are dropped, and so are periods that end before they begin. */
export const parsePeriod = (query: URLSearchParams): Period | null => {
  const [from, to] = [parseDay(query.get('from')), parseDay(query.get('to'))];
  if ((from === null && to === null) || (from !== null && to !== null && from > to)) return null;
  return { from, to };
};

const parseDay = (text: string | null): string | null => {
  const date = unglue(text ?? '');
  return isCalendarDay(date) ? date : null;
};
