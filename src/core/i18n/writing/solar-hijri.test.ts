import { describe, expect, it } from 'vitest';
import { toSolar } from './solar-hijri.ts';

const DAY = 86_400_000;

describe('a day in the Solar Hijri calendar', () => {
  it.each([
    // The vernal equinox, on which the year begins.
    ['2025-03-20', [1403, 12, 30]],
    ['2025-03-21', [1404, 1, 1]],
    ['2024-03-20', [1403, 1, 1]],
    ['1979-02-11', [1357, 11, 22]],
    ['2022-09-22', [1401, 6, 31]],
    ['2022-09-23', [1401, 7, 1]],
  ] as const)('%s is %j', (iso, expected) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(toSolar([year, month, day])).toEqual(expected);
  });

  it('is that of Intl, from 1925, when Iran began to count so, to 2100', () => {
    const byIntl = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const differing: string[] = [];
    for (let at = Date.UTC(1925, 2, 22); at < Date.UTC(2100, 0, 1); at += DAY) {
      const date = new Date(at);
      const parts = byIntl.formatToParts(date);
      const of = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
      const own = toSolar([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      const theirs = [of('year'), of('month'), of('day')];
      if (own.join('-') !== theirs.join('-')) differing.push(date.toISOString().slice(0, 10));
    }
    expect(differing).toEqual([]);
  });
});
