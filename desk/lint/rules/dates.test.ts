import { describe, expect, it } from 'vitest';
import { inventArticle } from '../../../tools/testing/invent-articles.ts';
import { createCalendar, findWrongDates } from './dates.ts';

const NOW = Date.UTC(2026, 0, 1, 12);
const usual = Array.from({ length: 30 }, (_, at) => `2022-09-${String(at + 1).padStart(2, '0')}`);

const rulesOf = (publishedAt: string | null, dates: readonly string[] = usual) =>
  findWrongDates(inventArticle({ publishedAt }), createCalendar(dates, NOW)).map(
    ({ rule }) => rule,
  );

describe('a date of an article', () => {
  it.each([
    null,
    '2022-09-12',
    // In the first time zone that day has already begun.
    '2026-01-02',
    '2026-01-01T12:00:00Z',
    '2026-01-01T17:00:00+05:00',
  ])('may be %s', (date) => expect(rulesOf(date)).toEqual([]));

  it.each(['2026-01-03', '2026-01-01T12:01:00Z', '2026-01-01T16:59:00+04:30', '9999-12-31'])(
    'is in the future: %s',
    (date) => expect(rulesOf(date)).toEqual(['date-in-future']),
  );

  it.each(['0001-01-01', '1444-02-16', '1916-07-04', '1989-12-31', '2000-01-01'])(
    'is too early: %s',
    (date) => expect(rulesOf(date, [date, ...usual])).toEqual(['date-too-early']),
  );

  it('is not too early where several years of an archive lead up to it', () => {
    const archive = Array.from({ length: 30 }, (_, at) => `${1993 + at}-05-01`);
    expect(rulesOf('1993-05-01', archive)).toEqual([]);
  });

  it('is not measured by a handful of others', () =>
    expect(rulesOf('2001-01-01', ['2001-01-01', '2022-09-12'])).toEqual([]));
});
