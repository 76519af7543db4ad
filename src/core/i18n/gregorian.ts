import type { Settings } from '../settings/settings.ts';
import type { LocaleCode } from './locales.ts';

const WORDS: Record<LocaleCode | 'levant', string> = {
  ar: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  levant:
    'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  ru: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
};
const WEEKDAYS: Record<LocaleCode, string> = {
  ar: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  en: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
  // As at the beginning of a heading.
  ru: 'Воскресенье|Понедельник|Вторник|Среда|Четверг|Пятница|Суббота',
};
/** In a Russian date the month stands in the genitive. */
const RUSSIAN_GENITIVE =
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

/** Days and months in words. Parts are numbers: year, month from 1, day of the month. */
type Gregorian = {
  date: (year: number, month: number, day: number) => string;
  month: (year: number, month: number) => string;
  monthName: (month: number) => string;
  /** The day of the week as it begins a heading, with what parts it from the date. */
  weekday: (year: number, month: number, day: number) => string;
};

/**
 * The Gregorian calendar of a language, with the digits 0 to 9. Its names are those of the CLDR; a
 * test compares them with Intl's. Intl itself needs 50 ms on an old phone for its first formatter,
 * in the frame in which an article should appear.
 * @param names the months of an Arabic reader: those of Egypt and the Gulf, or those of the Levant.
 */
export const createGregorian = (code: LocaleCode, names: Settings['months']): Gregorian => {
  const months = WORDS[code === 'ar' && names === 'levant' ? 'levant' : code].split('|');
  const inDates = code === 'ru' ? RUSSIAN_GENITIVE.split('|') : months;
  const ending = code === 'ru' ? ' г.' : '';
  const monthName = (month: number) => months[month - 1] ?? '';
  return {
    date: (year, month, day) => `${day} ${inDates[month - 1] ?? ''} ${year}${ending}`,
    month: (year, month) => `${monthName(month)} ${year}${ending}`,
    monthName,
    weekday: (year, month, day) => {
      const at = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
      return `${WEEKDAYS[code].split('|')[at] ?? ''}${code === 'ru' ? ',' : ''} `;
    },
  };
};
