import { expect, it } from 'vitest';
import { localeOf } from '../../src/core/i18n/locales.ts';
import { keepLanguage } from './keep-language.ts';

const [ARABIC, ENGLISH, RUSSIAN] = [localeOf('ar'), localeOf('en'), localeOf('ru')];
const NOTE = { id: 'one', description: 'وصف.', descriptions: { en: 'Text.', ru: 'Текст.' } };
const PLAIN = { id: 'one', description: 'وصف.' };

const CALLED = { ar: 'الصين', en: 'China', ru: 'Китай' };
const PARTNER = { code: 'cn', called: CALLED };

it('a page calls a partner in its own language alone, wherever it stands', () => {
  const own = { code: 'cn', called: { en: 'China' } };
  expect(keepLanguage([PARTNER], ENGLISH)).toEqual([own]);
  expect(keepLanguage({ title: 'عنوان', names: [], with: [PARTNER] }, ENGLISH)).toEqual({
    title: 'عنوان',
    names: [],
    with: [own],
  });
  expect(keepLanguage({ ...PARTNER, front: { count: 1, line: [PARTNER] } }, ENGLISH)).toEqual({
    ...own,
    front: { count: 1, line: [own] },
  });
});

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
