import { once } from '../arabic/bidi-patterns.ts';
import { dayOf, instantOf } from '../news/newsroom-time.ts';
import { inDigits, type Digits } from '../arabic/digits.ts';
import { textInDigits } from '../arabic/text-in-digits.ts';
import type { Settings } from '../settings/settings.ts';
import type { Locale } from './locales.ts';
import type { Day, Writing } from './writing/writing.ts';
import { WRITING } from './writing/writing-by-language.ts';

/*
 * The only user of Intl. It always names language, calendar, digits and time zone, so that the
 * build and every browser give the same text. What every page shows is formatted without Intl: the
 * first formatter of a kind costs an old phone up to 50 ms.
 */

export type Format = {
  /** A day in words: 12 سبتمبر 2022. Takes an ISO date, or a date-time with offset. */
  date: (publishedAt: string) => string;
  /** A day with its day of the week in front, as a heading: الاثنين 12 سبتمبر 2022. */
  day: (publishedAt: string) => string;
  /** A month in words: سبتمبر 2022. Takes 2022-09. */
  month: (month: string) => string;
  /** The month alone: سبتمبر. Takes 2022-09. */
  monthName: (month: string) => string;
  /** A text of the newsroom, such as a source's name, in the chosen digits. */
  text: (text: string) => string;
  /** A year in the chosen digits: ٢٠٢٢. Takes 2022. */
  year: (year: string) => string;
  /**
   * How long ago, for a time within the last day: «قبل ساعتين»; null for any other, and for a day
   * without a time.
   * @param justNow the words for the last minute.
   */
  recent: (publishedAt: string, now: number, justNow: string) => string | null;
  number: (value: number) => string;
  /** Those of its numbers. */
  digits: Digits;
  /** Names joined as the language does it: كازاخستان وأوزبكستان. */
  list: (names: readonly string[]) => string;
  /**
   * Words that are themselves the subject, one after the other. They are not joined by the «و» of
   * an ordinary list, which would look like a letter of the next word.
   */
  series: (words: readonly string[]) => string;
};

/** The settings that formats depend on. */
type Habits = Pick<Settings, 'digits' | 'months' | 'hijri'>;

const HOUR = 3_600_000;

const made = new Map<string, Format>();

/**
 * The formats of a language with a reader's settings. Every component asks for them, so each
 * combination is made only once, when it is first used.
 */
export const createFormat = (locale: Locale, habits: Habits): Format => {
  const key = [locale.code, habits.digits, habits.months, habits.hijri].join(' ');
  const format = made.get(key) ?? makeFormat(locale, habits);
  made.set(key, format);
  return format;
};

const makeFormat = ({ code }: Locale, habits: Habits): Format => {
  const writing: Writing = WRITING[code];
  const { tag, digits = habits.digits, months, inDates, yearEnd = '', comma } = writing;
  const own = (habits.months === 'levant' && writing.levant) || months;
  const monthName = (month: number) => nth(own, month - 1);
  const inHijri = once(
    () =>
      new Intl.DateTimeFormat(`${tag}-u-ca-islamic-umalqura-nu-${digits}`, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const grouped = once(() => new Intl.NumberFormat(`${tag}-u-nu-${digits}`));
  const ago = once(() => new Intl.RelativeTimeFormat(`${tag}-u-nu-${digits}`));
  const inWords = (day: Day) =>
    writing.date?.(day) ?? `${day[2]} ${nth(inDates ?? own, day[1] - 1)} ${day[0]}${yearEnd}`;
  const date = (publishedAt: string) => {
    const iso = dayOf(publishedAt);
    const said = inDigits(inWords(partsOf(iso)), digits);
    if (habits.hijri === 'no') return said;
    const at = new Date(iso);
    return `${said} (${writing.hijri?.(inHijri().formatToParts(at)) ?? inHijri().format(at)})`;
  };
  return {
    date,
    digits,
    day: (publishedAt) => {
      const weekday = nth(writing.weekdays, new Date(dayOf(publishedAt)).getUTCDay());
      return `${weekday}${writing.weekdayEnd ?? ' '}${date(publishedAt)}`;
    },
    month: (month) => {
      const [year, number] = partsOf(month);
      const name = monthName(number);
      return inDigits(`${writing.beforeYear?.(name) ?? name} ${year}${yearEnd}`, digits);
    },
    monthName: (month) => monthName(partsOf(month)[1]),
    text: (text) => textInDigits(text, digits),
    year: (year) => inDigits(year, digits),
    recent: (publishedAt, now, justNow) => {
      const age = now - instantOf(publishedAt);
      // If the reader's clock is wrong by a day or more, the date is shown, which is always right.
      if (!publishedAt.includes('T') || age < 0 || age >= 24 * HOUR) return null;
      if (age < 60_000) return justNow;
      return age < HOUR
        ? ago().format(-Math.floor(age / 60_000), 'minute')
        : ago().format(-Math.floor(age / HOUR), 'hour');
    },
    number: (value) =>
      Number.isInteger(value) && value >= 0 && value < 1000
        ? inDigits(String(value), digits)
        : grouped().format(value),
    list: (names) =>
      [names.slice(0, -1).join(writing.between ?? comma), names.at(-1)]
        .filter(Boolean)
        .join(writing.and),
    series: (words) => words.join(comma),
  };
};

/** The word at an index, in a text with `|` between its words. */
const nth = (words: string, at: number): string => words.split('|')[at] ?? '';

/** Year, month and day of an ISO date; for a month alone, the day is 1. */
const partsOf = (iso: string): Day => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return [year, month, day];
};
