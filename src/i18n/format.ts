import { instantOf } from '../model/headline.ts';
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
  number: (value: number) => string;
  /** Names joined as the language does it: كازاخستان وأوزبكستان. */
  list: (names: readonly string[]) => string;
};

export const createFormat = ({ format: tag }: Locale): Format => {
  const day = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: NEWSROOM_TIME_ZONE,
  });
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    date: (publishedAt) => day.format(instantOf(publishedAt)),
    number: (value) => number.format(value),
    list: (names) => list.format(names),
  };
};
