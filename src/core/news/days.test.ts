import { describe, expect, it, onTestFinished } from 'vitest';
import { callDay, groupByDay, readersDay, untilMidnight } from './days.ts';

const at = (publishedAt: string | null, addedAt?: string) => ({ publishedAt, addedAt });

/** Each group as its heading, how many headlines it holds and how many precede it. */
const told = (dates: ReturnType<typeof at>[], { allDays } = { allDays: false }) =>
  groupByDay(dates, { allDays }).map((group) => {
    const { kind, items, before } = group;
    const name =
      kind === 'day' ? group.day : kind === 'month' ? group.month : `undated ${group.addedOn}`;
    return `${name}: ${items.length} after ${before}`;
  });

describe('a list is parted', () => {
  it.each([
    ['nothing', [], []],
    [
      'by days',
      [at('2030-01-02'), at('2030-01-02'), at('2030-01-01')],
      ['2030-01-02: 2 after 0', '2030-01-01: 1 after 2'],
    ],
    [
      'by the days of the newsroom',
      [at('2030-01-01T20:30:00Z'), at('2030-01-01T18:59:59Z')],
      ['2030-01-02: 1 after 0', '2030-01-01: 1 after 1'],
    ],
    [
      'by months from a week on',
      [at('2030-01-09'), at('2030-01-03'), at('2030-01-02'), at('2030-01-01'), at('2029-12-31')],
      [
        '2030-01-09: 1 after 0',
        '2030-01-03: 1 after 1',
        '2030-01: 2 after 2',
        '2029-12: 1 after 4',
      ],
    ],
    [
      'by the day on which all without a date were added',
      [at('2030-01-01'), at(null, '2030-01-05'), at(null, '2030-01-05T10:00:00+05:00')],
      ['2030-01-01: 1 after 0', 'undated 2030-01-05: 2 after 1'],
    ],
    [
      'without such a day where there are several',
      [at(null, '2030-01-05'), at(null, '2030-01-06')],
      ['undated null: 2 after 0'],
    ],
    [
      'without such a day where one is not told',
      [at(null, '2030-01-05'), at(null)],
      ['undated null: 2 after 0'],
    ],
    ['without such a day where none is told', [at(null), at(null)], ['undated null: 2 after 0']],
  ])('%s', (_how, dates, expected) => {
    expect(told(dates)).toEqual(expected);
  });

  it('by days alone where the whole list is of one month, its first day first', () => {
    const dates = [at('2030-01-01'), at('2030-01-02'), at('2030-01-31')];
    expect(told(dates, { allDays: true })).toEqual([
      '2030-01-01: 1 after 0',
      '2030-01-02: 1 after 1',
      '2030-01-31: 1 after 2',
    ]);
  });
});

describe('a day is called', () => {
  it.each([
    ['2030-01-02', '2030-01-02', 'today'],
    ['2030-01-01', '2030-01-02', 'yesterday'],
    ['2029-12-31', '2030-01-01', 'yesterday'],
    ['2028-02-29', '2028-03-01', 'yesterday'],
    ['2029-12-31', '2030-01-02', null],
    // When the newsroom's calendar is a day ahead of the reader's, its day has no name yet.
    ['2030-01-03', '2030-01-02', null],
  ])('%s on %s: %s', (day, today, expected) => {
    expect(callDay(day, today)).toBe(expected);
  });
});

const HOUR = 3_600_000;

describe.each([
  ['Asia/Almaty', '2030-01-01T20:30:00Z', '2030-01-02', 22.5],
  ['Africa/Cairo', '2030-01-01T20:30:00Z', '2030-01-01', 1.5],
  ['America/Los_Angeles', '2030-01-02T07:59:59Z', '2030-01-01', 1 / 3600],
  ['Pacific/Kiritimati', '2030-01-01T10:00:00Z', '2030-01-02', 24],
  // On this day, clocks are put forward at two.
  ['Europe/Berlin', '2030-03-30T23:00:00Z', '2030-03-31', 23],
  ['Europe/Berlin', '2030-10-26T22:00:00Z', '2030-10-27', 25],
])('in %s at %s', (zone, instant, day, hours) => {
  it(`it is ${day}, for ${hours} hours more`, () => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    const now = new Date(instant);
    expect(readersDay(now)).toBe(day);
    expect(untilMidnight(now) / HOUR).toBeCloseTo(hours, 6);
  });
});
