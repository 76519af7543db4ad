import { isCalendarDay } from '../../src/core/news/calendar-day.ts';
import { hijriDay } from './hijri-date.ts';

/** A date for the article schema, or why there is none; `note` also says what was left out. */
export type ParsedDate = { date: string | null; note?: string };

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const RFC_822 =
  /^(?:[a-z]{3,9}(?:,\s*|\s+))?(\d{1,2})[\s-]+([a-z]{3})[a-z]*[\s-]+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?)?(?:\s*\(.*\))?$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** The zones that RFC 822 names; its military letters are unreliable. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};
/** WordPress writes this when there is no date. */
const NO_DATE = /^(?:0000|-0001)-/;
/** RFC 822 years of two digits below this one belong to this century. */
const CENTURY_TURN = 50;
const FIRST_DAY = '1600-01-01';
const LAST_DAY = '2200-01-01';

/**
 * Reads a date of RFC 822 or ISO 8601. A time without a zone is left out, because nobody knows
 * what moment it is; an impossible date does not count.
 */
export const parseDate = (
  text: string | null,
  { isUtc = false }: { isUtc?: boolean | undefined } = {},
): ParsedDate => {
  const trimmed = withoutMarks(toAsciiDigits(text ?? ''));
  if (trimmed === '' || NO_DATE.test(trimmed)) return { date: null };
  const hijri = hijriDay(trimmed);
  if (hijri !== null) return fromHijri(trimmed, hijri.day);
  const parts = isoParts(trimmed) ?? rfc822Parts(trimmed);
  if (parts === null) return refuse(trimmed, 'in no format of dates that is known');
  const { day, time, zone } = parts;
  if (!isCalendarDay(day)) return refuse(trimmed, 'not in the calendar');
  // Some databases write dates in these years for "none"; no news are from then.
  if (day < FIRST_DAY || day > LAST_DAY) return refuse(trimmed, 'no date of news');
  if (time === null) return { date: day };
  const offset = isUtc ? (zone ?? 'Z') : zone;
  if (offset === null)
    return { date: day, note: `the time of "${shorten(trimmed)}" has no zone and was left out` };
  const real = toRealTime(day, time);
  if (!isRealTime(real.time, offset)) return refuse(trimmed, 'not a time of a day');
  return { date: `${real.day}T${real.time}${offset}` };
};

const fromHijri = (text: string, day: string | null): ParsedDate =>
  day === null
    ? refuse(text, 'of the Hijri calendar, and not in its tables')
    : {
        date: day,
        note: `the Hijri date "${shorten(text)}" was taken for ${day}; it may be a day off`,
      };

/** The end of a day is the start of the next, and a leap second counts as the second before it. */
const toRealTime = (day: string, time: string): { day: string; time: string } => {
  if (/^24:00(?::00(?:\.0+)?)?$/.test(time)) {
    const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    return { day: next, time: time.replace('24', '00') };
  }
  return { day, time: time.replace(/:60(?=$|\.)/, ':59') };
};

type Parts = { day: string; time: string | null; zone: string | null };

const isoParts = (text: string): Parts | null => {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const seconds = second === undefined ? '' : `:${second}`;
  const milliseconds =
    fraction === undefined || second === undefined ? '' : `.${fraction.slice(0, 3)}`;
  return {
    day: `${year}-${month}-${day}`,
    time: hour === undefined ? null : `${hour}:${minute}${seconds}${milliseconds}`,
    zone: toOffset(zone),
  };
};

const rfc822Parts = (text: string): Parts | null => {
  const match = RFC_822.exec(text);
  if (match === null) return null;
  const [, day = '', monthName = '', yearText = '', hour, minute, second, zone] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return null;
  const year =
    yearText.length === 4
      ? yearText
      : `${Number(yearText) < CENTURY_TURN ? '20' : '19'}${yearText}`;
  return {
    day: `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`,
    time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`,
    zone: toOffset(zone),
  };
};

const toOffset = (zone: string | undefined): string | null => {
  if (zone === undefined) return null;
  const named = ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  return /^[+-]/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`
    : null;
};

const isRealTime = (time: string, offset: string): boolean =>
  !time.startsWith('24') && !Number.isNaN(Date.parse(`2000-01-01T${time}${offset}`));

/** Without invisible characters, and without the full stop or comma that ended its sentence. */
const withoutMarks = (text: string): string =>
  text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/[\s.,;،؛]+$/u, '')
    .trim();

const toAsciiDigits = (text: string): string =>
  text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

const refuse = (text: string, why: string): ParsedDate => ({
  date: null,
  note: `the date "${shorten(text)}" is ${why} and was left out; write one by hand, such as 2022-09-12`,
});

const SHOWN = 60;
const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
