import { expect, it } from 'vitest';
import { endOfWord } from './word.ts';

it.each<[string, string, number, string]>([
  ['ends before a space', 'يزور الرئيس', 0, 'يزور'],
  ['ends before a comma', 'الصين، روسيا', 0, 'الصين'],
  ['keeps its vowel marks', 'فُرضَ إغلاقٌ تام', 6, 'إغلاقٌ'],
  ['may end the text', 'إغلاق تام', 6, 'تام'],
  ['may be a number', 'في 15 سبتمبر', 3, '15'],
  ['is empty where the voice reports no word', 'إغلاق، تام', 5, ''],
  ['is empty beyond the text', 'تام', 9, ''],
])('a word %s', (_what, text, start, word) => {
  expect(text.slice(start, endOfWord(text, start))).toBe(word);
});
