import { toSolar } from './solar-hijri.ts';
import type { Writing } from './writing.ts';

const SOLAR_MONTHS = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند';

/**
 * Days are written in the Solar Hijri calendar; months of the archive stay Gregorian, as their
 * addresses are.
 */
export const persian: Writing = {
  tag: 'fa',
  digits: 'arabext',
  months: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  weekdays: 'یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه',
  date: (gregorian) => {
    const [year, month, day] = toSolar(gregorian);
    return `${day} ${SOLAR_MONTHS.split('|')[month - 1] ?? ''} ${year}`;
  },
  // The hamza on a silent ه marks the ezafe.
  beforeYear: (name) => name.replace(/ه$/, 'هٔ'),
  comma: '، ',
  and: ' و ',
};
