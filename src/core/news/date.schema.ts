import { z } from 'zod';
import { isCalendarDay } from './calendar-day.ts';
import { isInReach } from './newsroom-time.ts';

const DATE = /^\d{4}-\d{2}-\d{2}(T(?!24)\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** True for a real date or date-time. Engines parse a day 00 if a time follows it. */
const isRealDate = (text: string): boolean =>
  DATE.test(text) && !Number.isNaN(Date.parse(text)) && isCalendarDay(text.slice(0, 10));

/** A day, or a moment with its offset, that exists in the calendar. */
export const dateOrDateTime = z
  .string()
  .refine(isRealDate, {
    error: 'a real date (2022-09-12) or a date-time with offset (2022-09-12T14:30:00+05:00)',
  })
  .refine((text) => !isRealDate(text) || isInReach(text), {
    error:
      'a date in the years 1000 to 9999, by the clock of the newsroom too; correct it, or leave it out',
  });
