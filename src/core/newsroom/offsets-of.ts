import type { Offsets } from './offsets.ts';

const MINUTE = 60_000;
const FIXED = /^([+-])(0\d|1[0-4]):([0-5]\d)$/;

/** Changes of a named zone are looked up in these years; afterwards its last offset stays. */
const YEARS = { first: 1970, end: 2050 };
const DAY = 24 * 60 * MINUTE;

/**
 * The offsets of a time zone. With them, readers' browsers need no time-zone data, which are often
 * wrong in old browsers and slow to load.
 * @param zone a fixed offset (+05:00), or a name of the IANA list (Africa/Khartoum)
 * @returns null for anything else
 */
export const offsetsOf = (zone: string): Offsets | null => {
  const [, sign, hours, minutes] = FIXED.exec(zone) ?? [];
  if (sign !== undefined) {
    const size = Number(hours) * 60 + Number(minutes);
    return { first: sign === '-' ? -size : size, changes: [] };
  }
  // For fixed offsets, engines accept more spellings than FIXED does, so only names may reach them.
  const read = /^[A-Z]/i.test(zone) ? readerOf(zone) : null;
  if (!read) return null;
  const begin = Date.UTC(YEARS.first, 0, 1);
  const end = Date.UTC(YEARS.end, 0, 1);
  const changes: [number, number][] = [];
  let last = read(begin);
  // No zone changes twice within ten days, so steps of ten days miss no change.
  for (let at = begin; at < end; at += 10 * DAY) {
    const now = read(at + 10 * DAY);
    if (now !== last) changes.push([findChange(read, at, at + 10 * DAY), now]);
    last = now;
  }
  return { first: read(begin), changes };
};

/** The first minute with the new offset, between an instant before a change and one after it. */
const findChange = (read: (instant: number) => number, from: number, to: number): number => {
  let [before, after] = [from, to];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (read(middle) === read(to)) after = middle;
    else before = middle;
  }
  return after;
};

/** Reads a named zone's minutes ahead of UTC; null for an unknown name. */
const readerOf = (zone: string): ((instant: number) => number) | null => {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return null;
  }
  return (instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '') ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? -size : size;
  };
};
