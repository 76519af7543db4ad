import type { Day } from './writing.ts';

/** The first day of the calendar, 22 March 622 by the Gregorian one, in days before 1970. */
const EPOCH = -492_268;

/**
 * A day of the Gregorian calendar in the Solar Hijri calendar of Iran and Afghanistan. Its leap
 * years follow a rule of 33 years, which agrees with the sun over Tehran from 1799 to 2123. Intl
 * has this calendar too, but its first formatter takes too long (format.ts).
 */
export const toSolar = ([year, month, day]: Day): Day => {
  const days = Date.UTC(year, month - 1, day) / 86_400_000 - EPOCH;
  const solarYear = 1 + Math.floor((33 * days + 3) / 12_053);
  const ofYear = days - daysBefore(solarYear);
  // Six months of 31 days, then months of 30.
  const solarMonth = ofYear < 216 ? Math.floor(ofYear / 31) : Math.floor((ofYear - 6) / 30);
  return [solarYear, solarMonth + 1, ofYear - solarMonth * 30 - Math.min(solarMonth, 6) + 1];
};

/** How many days are before the first of a year, from the first day of the calendar on. */
const daysBefore = (year: number): number => 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
