import { russianHijri } from './russian-hijri.ts';
import type { Writing } from './writing.ts';

export const russian: Writing = {
  tag: 'ru-RU',
  digits: 'latn',
  months: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  // The genitive.
  inDates: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  yearEnd: ' г.',
  weekdays: 'Воскресенье|Понедельник|Вторник|Среда|Четверг|Пятница|Суббота',
  weekdayEnd: ', ',
  hijri: russianHijri,
  comma: ', ',
  and: ' и ',
};
