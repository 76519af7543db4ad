import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../settings/settings.ts';
import { createFormat } from '../format.ts';
import { localeOf } from '../locales.ts';

/** A language, the chosen names of months, and the tag for Intl. */
const CALENDARS = [
  ['ar', 'arabic', 'ar'],
  ['ar', 'levant', 'ar-SY'],
  ['en', 'arabic', 'en-GB'],
  ['ru', 'arabic', 'ru-RU'],
  ['fa', 'arabic', 'fa'],
] as const;

describe.each(CALENDARS)('the calendar of %s with %s names', (code, months, tag) => {
  const format = createFormat(localeOf(code), { ...DEFAULTS, months });
  const digits = code === 'fa' ? 'arabext' : 'latn';
  const byIntl = (options: Intl.DateTimeFormatOptions, calendar = 'gregory') =>
    new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}-nu-${digits}`, {
      ...options,
      timeZone: 'UTC',
    });
  const day = byIntl(
    { day: 'numeric', month: 'long', year: 'numeric' },
    code === 'fa' ? 'persian' : 'gregory',
  );
  const month = byIntl({ month: 'long', year: 'numeric' });
  const name = byIntl({ month: 'long' });
  const weekday = byIntl({ weekday: 'long' });

  it.each(Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')))(
    'says of month %s what Intl says',
    (at) => {
      const instant = new Date(`2022-${at}-09`);
      expect([
        format.date(`2022-${at}-09`),
        format.month(`2022-${at}`),
        format.monthName(`2022-${at}`),
      ]).toEqual([day.format(instant), month.format(instant), name.format(instant)]);
    },
  );

  it.each(Array.from({ length: 7 }, (_, at) => `2022-09-0${at + 1}`))(
    'begins a heading of %s with what Intl calls the day',
    (iso) => {
      const called = `${weekday.format(new Date(iso)).toLowerCase()}${code === 'ru' ? ',' : ''}`;
      expect(format.day(iso).toLowerCase()).toBe(`${called} ${format.date(iso)}`.toLowerCase());
    },
  );
});
