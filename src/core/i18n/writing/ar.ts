import type { Writing } from './writing.ts';

export const arabic: Writing = {
  tag: 'ar',
  months: 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  levant:
    'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  weekdays: 'الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت',
  // Between words that are themselves the subject, «و» would look like a letter of the next word.
  comma: '، ',
  between: ' و',
  and: ' و',
};
