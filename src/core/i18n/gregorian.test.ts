import { describe, expect, it } from 'vitest';
import { createGregorian } from './gregorian.ts';

/** Language and names of the months, with the tag by which Intl knows them. */
const CALENDARS = [
  ['ar', 'arabic', 'ar'],
  ['ar', 'levant', 'ar-SY'],
  ['en', 'arabic', 'en-GB'],
  ['ru', 'arabic', 'ru-RU'],
] as const;

describe.each(CALENDARS)('the calendar of %s with %s names', (code, names, tag) => {
  const calendar = createGregorian(code, names);
  const byIntl = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  const day = byIntl({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = byIntl({ month: 'long', year: 'numeric' });
  const name = byIntl({ month: 'long' });
  const weekday = byIntl({ weekday: 'long' });

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))(
    'says of month %i what Intl says',
    (at) => {
      const instant = new Date(Date.UTC(2022, at - 1, 9));
      expect([
        calendar.date(2022, at, 9),
        calendar.month(2022, at),
        calendar.monthName(at),
      ]).toEqual([day.format(instant), month.format(instant), name.format(instant)]);
    },
  );

  it.each(Array.from({ length: 7 }, (_, at) => at + 1))(
    'begins a heading of day %i with what Intl calls it',
    (at) => {
      const called = weekday.format(new Date(Date.UTC(2022, 8, at)));
      expect(calendar.weekday(2022, 9, at).toLowerCase()).toBe(
        `${called.toLowerCase()}${code === 'ru' ? ',' : ''} `,
      );
    },
  );
});
