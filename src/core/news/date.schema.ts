import { z } from 'zod';
import { isInReach } from './newsroom-time.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(T(?!24)\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** True for a date that the calendar has: 2022-02-30 is refused although it looks like one. */
const isRealDate = (text: string) => {
  const day = text.slice(0, 10);
  if (!DATE.test(text) || Number.isNaN(Date.parse(text))) return false;
  // Engines read a day 00 with a time behind it, and call it invalid without one.
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().slice(0, 10) === day;
};

/** A day, or a moment with its offset, that the calendar has. */
export const dateOrDateTime = z
  .string()
  .refine(isRealDate, {
    error: 'a real date (2022-09-12) or a date-time with offset (2022-09-12T14:30:00+05:00)',
  })
  .refine((text) => !isRealDate(text) || isInReach(text), {
    error:
      'a date in the years 1000 to 9999, by the clock of the newsroom too (UTC+5); correct it, or leave it out',
  });
