import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/core/news/article.schema.ts';
import { parseDate } from './parse-date.ts';

describe('parseDate', () => {
  it.each([
    ['Mon, 12 Sep 2022 14:30:00 +0500', '2022-09-12T14:30:00+05:00'],
    ['12 September 22 9:30 GMT', '2022-09-12T09:30:00Z'],
    ['Mon, 12 Sep 2022 14:30:00 EST', '2022-09-12T14:30:00-05:00'],
    ['2022-09-12', '2022-09-12'],
    ['2022-09-12T14:30:00.123456+0600', '2022-09-12T14:30:00.123+06:00'],
    ['٢٠٢٢-٠٩-١٢', '2022-09-12'],
    ['2022-09-12T14:30:00', '2022-09-12'],
    ['2022-02-30', null],
    ['Thu, 31 Feb 2022 10:00:00 GMT', null],
    ['2022-09-12T24:00:00Z', '2022-09-13T00:00:00Z'],
    ['2022-12-31T24:00Z', '2023-01-01T00:00Z'],
    ['2022-09-12T24:30:00Z', null],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['2022-09-12T14:30:00+05', '2022-09-12T14:30:00+05:00'],
    ['Mon,12 Sep 2022 14:30:00 +05', '2022-09-12T14:30:00+05:00'],
    ['2022-09-12T14:30:00Z.', '2022-09-12T14:30:00Z'],
    ['2022-09-12\u200F،', '2022-09-12'],
    ['1444-02-16', '2022-09-12'],
    ['16/02/1444', '2022-09-12'],
    ['١٦ صفر ١٤٤٤ هـ', '2022-09-12'],
    ['الاثنين، 1 جمادى الأولى 1443هـ', '2021-12-05'],
    ['1444-02-16T10:00:00+03:00', '2022-09-12'],
    ['1444-13-01', null],
    ['1916-07-04', '1916-07-04'],
    ['9999-12-31T23:59:59Z', null],
    ['Mon, 01 Jan 0001 00:00:00 GMT', null],
    ['2022-13-01', null],
    ['0000-00-00 00:00:00', null],
    ['-0001-11-30T00:00:00', null],
    ['9999-12-31T23:59:59Z', null],
    ['0099-01-01', null],
    ['Fri, 31 Dec 9999 23:59:59 GMT', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s', (text, date) => {
    expect(parseDate(text).date).toBe(date);
  });

  it.each(['1444-02-16', '1444-13-01', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00Z'])(
    'tells what became of %s',
    (text) => {
      expect(parseDate(text).note).toContain(text);
    },
  );

  it('takes a time as UTC where the format says so', () => {
    expect(parseDate('2022-09-12 09:30:00', { isUtc: true }).date).toBe('2022-09-12T09:30:00Z');
  });

  it('gives only dates that the schema accepts', () => {
    const part = fc.constantFrom(
      ...'0 1 9 12 30 99 2022 - / : T Z + . GMT Sep , +05:00'.split(' '),
      ' ',
    );
    const text = fc.oneof(
      fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (source, isUtc) => {
        expect(
          articleSchema.shape.publishedAt.safeParse(parseDate(source, { isUtc }).date).success,
        ).toBe(true);
      }),
      { numRuns: 3000, seed: 9 },
    );
  });
});
