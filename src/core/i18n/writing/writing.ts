import type { Digits } from '../../arabic/digits.ts';

/** A day of a calendar: year, month from 1, day of the month. */
export type Day = readonly [year: number, month: number, day: number];

/**
 * How a language writes days, numbers and lists. `format.ts` puts the parts together, at first
 * with the digits 0 to 9.
 */
export type Writing = {
  /** Its tag for Intl. */
  tag: string;
  /** The digits of its interface; absent if the reader chooses them. */
  digits?: Digits;
  /** The twelve months of the Gregorian calendar, with `|` between them. */
  months: string;
  /** The months with the names used in the Levant. */
  levant?: string;
  /** The months as they stand in a date, if that is another form. */
  inDates?: string;
  /** What follows a year. */
  yearEnd?: string;
  /** The days of the week from Sunday on, as they begin a heading. */
  weekdays: string;
  /** Stands between the day of the week and the date. */
  weekdayEnd?: string;
  /** A Gregorian day in another calendar, in words. */
  date?: (day: Day) => string;
  /** The name of a month as it stands before a year. */
  beforeYear?: (name: string) => string;
  hijri?: (parts: readonly Intl.DateTimeFormatPart[]) => string;
  /** Stands between words that are themselves the subject, one after the other. */
  comma: string;
  /** Stands between names in a sentence, except the last two; a comma if absent. */
  between?: string;
  /** Stands between the last two names. */
  and: string;
};
