import { describe, expect, it } from 'vitest';
import { offsetsOf } from './offsets-of.ts';
import { formatOffset, instantOnClock, minutesAhead, type Offsets } from './offsets.ts';

const read = (zone: string): Offsets => offsetsOf(zone) ?? expect.fail(`${zone} is unknown`);

describe('the offsets of a time zone', () => {
  it.each([
    ['+05:00', 300],
    ['-03:30', -210],
    ['+00:00', 0],
  ])('%s stay the same', (zone, minutes) => {
    expect(read(zone)).toEqual({ first: minutes, changes: [] });
  });

  it.each(['', '5', '+5', '+05:60', '+15:00', 'Nowhere/Town', 'UTC+5'])(
    'has none for "%s"',
    (zone) => {
      expect(offsetsOf(zone)).toBeNull();
    },
  );

  // The tz database: Sudan moved from UTC+3 to UTC+2 on 1 November 2017 at 00:00, which was 21:00 UTC.
  it('changes at the instant of the IANA list', () => {
    const offsets = read('Africa/Khartoum');
    const change = Date.parse('2017-10-31T21:00:00Z');
    expect([minutesAhead(offsets, change - 1), minutesAhead(offsets, change)]).toEqual([180, 120]);
  });

  it.each([
    ['Europe/Berlin', '2022-03-27', 0, '2022-03-26T23:00:00.000Z'],
    ['Europe/Berlin', '2022-03-27', 12, '2022-03-27T10:00:00.000Z'],
    ['Europe/Berlin', '2022-10-30', 12, '2022-10-30T11:00:00.000Z'],
    ['America/New_York', '2022-07-01', 0, '2022-07-01T04:00:00.000Z'],
    ['Asia/Kathmandu', '2022-07-01', 0, '2022-06-30T18:15:00.000Z'],
    ['+05:00', '2022-09-12', 0, '2022-09-11T19:00:00.000Z'],
  ])('%s has %s, %i:00 at %s', (zone, day, hour, instant) => {
    expect(new Date(instantOnClock(read(zone), day, hour)).toISOString()).toBe(instant);
  });

  // Cairo moved from 00:00 to 01:00 on 28 April 2023: its day began an hour late.
  it('begins a day whose midnight is skipped with its first minute', () => {
    const begin = instantOnClock(read('Africa/Cairo'), '2023-04-28', 0);
    expect(new Date(begin).toISOString()).toBe('2023-04-27T22:00:00.000Z');
  });

  it.each([
    [300, '+05:00'],
    [-210, '-03:30'],
    [345, '+05:45'],
    [0, '+00:00'],
  ])('%i minutes are written %s', (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });
});
