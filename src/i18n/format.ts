import { once } from '../model/bidi-patterns.ts';
import { instantOf } from '../model/newsroom-time.ts';
import { inDigits } from '../model/digits.ts';
import type { Settings } from '../settings/settings.ts';
import type { Locale } from './locales.ts';

/*
 * The one user of Intl. Language, calendar, digits and time zone are always named, so that the
 * build and every browser give the same text.
 */

/** UTC+5 the whole year and for decades: phones with old time-zone tables agree with the build. */
const NEWSROOM_TIME_ZONE = 'Asia/Tashkent';

export type Format = {
  /** A day in words: 12 سبتمبر 2022. Takes an ISO date, or a date-time with offset. */
  date: (publishedAt: string) => string;
  /** A month in words: سبتمبر 2022. Takes 2022-09. */
  month: (month: string) => string;
  /** The month alone: سبتمبر. Takes 2022-09. */
  monthName: (month: string) => string;
  /** A year in the chosen digits: ٢٠٢٢. Takes 2022. */
  year: (year: string) => string;
  /** How long ago, for a time within the last day: «قبل ساعتين»; null for any other, and for a mere date. */
  recent: (publishedAt: string, now: number) => string | null;
  number: (value: number) => string;
  /** Names joined as the language does it: كازاخستان وأوزبكستان. */
  list: (names: readonly string[]) => string;
};

/** What a reader can choose of it. */
type Habits = Pick<Settings, 'digits' | 'months' | 'hijri'>;

const HOUR = 3_600_000;

const made = new Map<string, Format>();

/**
 * Formats of a language in a reader's habits. The formatters behind them take a millisecond to make
 * and every component asks for them, so each is made once, when it is first used.
 */
export const createFormat = (locale: Locale, habits: Habits): Format => {
  const key = [locale.code, habits.digits, habits.months, habits.hijri].join(' ');
  const format = made.get(key) ?? makeFormat(locale, habits);
  made.set(key, format);
  return format;
};

const makeFormat = ({ code, format: tag }: Locale, habits: Habits): Format => {
  const digits = code === 'ar' ? habits.digits : 'latn';
  const language = code === 'ar' && habits.months === 'levant' ? 'ar-SY' : tag;
  const inCalendar = (calendar: string) =>
    new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-${digits}`, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: NEWSROOM_TIME_ZONE,
    });
  const day = once(() => inCalendar('gregory'));
  const hijri = once(() => (habits.hijri === 'yes' ? inCalendar('islamic-umalqura') : null));
  const inMonths = (year?: 'numeric') =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-${digits}`, {
      month: 'long',
      timeZone: NEWSROOM_TIME_ZONE,
      ...(year && { year }),
    });
  const monthAndYear = once(() => inMonths('numeric'));
  const monthAlone = once(() => inMonths());
  const number = once(() => new Intl.NumberFormat(`${tag}-u-nu-${digits}`));
  const ago = once(() => new Intl.RelativeTimeFormat(`${tag}-u-nu-${digits}`));
  const list = once(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  return {
    date: (publishedAt) => {
      const instant = instantOf(publishedAt);
      const inHijri = hijri()?.format(instant);
      const own = day().format(instant);
      return inHijri === undefined ? own : `${own} – ${inHijri}`;
    },
    month: (month) => monthAndYear().format(instantOf(`${month}-15`)),
    monthName: (month) => monthAlone().format(instantOf(`${month}-15`)),
    year: (year) => inDigits(year, digits),
    recent: (publishedAt, now) => {
      const age = now - instantOf(publishedAt);
      // A clock that is wrong by a day or more gives the date, which is always right.
      if (!publishedAt.includes('T') || age < 0 || age >= 24 * HOUR) return null;
      return age < HOUR
        ? ago().format(-Math.floor(age / 60_000), 'minute')
        : ago().format(-Math.floor(age / HOUR), 'hour');
    },
    number: (value) => number().format(value),
    list: (names) => list().format(names),
  };
};
