import type { Digits } from '../../arabic/digits.ts';

/** A day of a calendar: year, month from 1, day of the month. */
export type Day = readonly [year: number, month: number, day: number];

/** How a language writes days, numbers and lists; `format.ts` puts them together, with the digits 0 to 9 at first. */
export type Writing = {
  /** As Intl is asked for it. */
  tag: string;
  /** Those of its interface; without them, those that the reader chooses. */
  digits?: Digits;
  /** The twelve months of the Gregorian calendar, with `|` between them. */
  months: string;
  /** The same by the names of the Levant. */
  levant?: string;
  /** The same as they stand in a date, where that is another form. */
  inDates?: string;
  /** Behind a year. */
  yearEnd?: string;
  /** From Sunday on, as they begin a heading. */
  weekdays: string;
  /** Between the day of the week and the date. */
  weekdayEnd?: string;
  /** A day of the Gregorian calendar in another one, in words. */
  date?: (day: Day) => string;
  /** The name of a month as it stands before a year. */
  beforeYear?: (name: string) => string;
  hijri?: (parts: readonly Intl.DateTimeFormatPart[]) => string;
  /** Between words that are spoken of, one after the other. */
  comma: string;
  /** Between names in a sentence, but for the last two; else a comma. */
  between?: string;
  /** Between the last two. */
  and: string;
};
