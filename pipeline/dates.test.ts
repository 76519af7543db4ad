import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat } from '../src/core/i18n/format.ts';
import { FIRST } from '../src/core/i18n/locales.ts';
import { monthOf } from '../src/core/site/coverage.ts';
import { dateOrDateTime } from '../src/core/news/date.schema.ts';
import { daysOfMonth, momentOf } from '../src/core/news/newsroom-time.ts';

const isTaken = (text: string) => dateOrDateTime.safeParse(text).success;

describe('a date', () => {
  it.each([
    '1000-01-01',
    '1924-05-01',
    '9999-12-31',
    '2022-09-12T14:30:00+05:00',
    '9999-12-31T18:59:59Z',
    '1000-01-01T00:00:00+05:00',
  ])('%s is taken', (text) => expect(isTaken(text)).toBe(true));

  it.each([
    '0000-01-01',
    '0099-01-01',
    '0999-12-31T19:30:00+05:00',
    '1000-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59Z',
    '9999-12-31T19:00:00Z',
    '9999-12-31T00:00:00-23:00',
    '2022-09-00T10:00:00+05:00',
    '2022-00-10T10:00:00Z',
    '+010000-01-01',
    '-000001-01-01',
  ])('%s is refused', (text) => expect(isTaken(text)).toBe(false));

  it('that is taken can be put into words, months, days and moments', () => {
    const format = createFormat(FIRST, { digits: 'arab', months: 'levant', hijri: 'yes' });
    const pad = (length: number, max: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, '0'));
    const date = fc
      .tuple(
        pad(4, 9999),
        pad(2, 13),
        pad(2, 32),
        pad(2, 24),
        fc.constantFrom('+', '-'),
        pad(2, 24),
      )
      .map(([year, month, day, hour, sign, offset]) => [
        `${year}-${month}-${day}`,
        `${year}-${month}-${day}T${hour}:00:00${sign}${offset}:00`,
      ]);
    fc.assert(
      fc.property(date, (texts) => {
        for (const text of texts.filter(isTaken)) {
          expect(format.date(text)).not.toMatch(/NaN|undefined/);
          expect(new Date(momentOf(text)).toISOString()).toMatch(/^\d{4}-/);
          const { from, to } = daysOfMonth(monthOf(text));
          expect(to.slice(0, 7)).toBe(from.slice(0, 7));
        }
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});
