import { expect, it } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locales.ts';
import { keepLanguage } from './keep-language.ts';

const [ARABIC, ENGLISH, RUSSIAN] = LOCALES;
const NOTE = { id: 'one', description: 'وصف.', descriptions: { en: 'Text.', ru: 'Текст.' } };
const PLAIN = { id: 'one', description: 'وصف.' };

it.each([
  ['an article', { title: 'عنوان', names: [NOTE] }, { title: 'عنوان', names: [PLAIN] }],
  ['the list of names', [NOTE, PLAIN], [PLAIN, PLAIN]],
  ['a name', NOTE, PLAIN],
  ['what has no names', { count: 1 }, { count: 1 }],
])('an Arabic page holds of %s no other language', (_what, data, kept) => {
  expect(keepLanguage(data, ARABIC)).toEqual(kept);
});

it('another page holds its own', () => {
  expect(keepLanguage([NOTE], ENGLISH)).toEqual([{ ...PLAIN, descriptions: { en: 'Text.' } }]);
  expect(keepLanguage([NOTE], RUSSIAN)).toEqual([{ ...PLAIN, descriptions: { ru: 'Текст.' } }]);
  const onlyEnglish = { ...PLAIN, descriptions: { en: 'Text.' } };
  expect(keepLanguage([onlyEnglish], RUSSIAN)).toEqual([PLAIN]);
});
