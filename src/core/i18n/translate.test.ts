import { describe, expect, it } from 'vitest';
import { dictionaries } from './dictionaries.ts';
import { localeOf } from './locales.ts';
import { DEFAULTS } from '../settings/settings.ts';
import { createFormat } from './format.ts';
import { createTranslation } from './translate.ts';

const [ar, en, ru] = [localeOf('ar'), localeOf('en'), localeOf('ru')];
const BY_CODE = { ar, en, ru, fa: localeOf('fa') };

const speak = async (code: 'ar' | 'en' | 'ru' | 'fa') => ({
  ...createTranslation(BY_CODE[code], await dictionaries[code]()),
  format: createFormat(BY_CODE[code], DEFAULTS),
});

describe('a number of headlines', () => {
  it.each([
    ['ar', 0, 'لا أخبار'],
    ['ar', 1, 'خبر واحد'],
    ['ar', 2, 'خبران'],
    ['ar', 3, '3 أخبار'],
    ['ar', 10, '10 أخبار'],
    ['ar', 11, '11 خبرًا'],
    ['ar', 99, '99 خبرًا'],
    ['ar', 100, '100 خبر'],
    ['ar', 101, '101 خبر'],
    ['ar', 102, '102 خبر'],
    ['ar', 103, '103 أخبار'],
    ['ar', 110, '110 أخبار'],
    ['ar', 111, '111 خبرًا'],
    ['ar', 1000, '1,000 خبر'],
    ['fa', 0, '۰ خبر'],
    ['fa', 1, '۱ خبر'],
    ['fa', 12, '۱۲ خبر'],
    ['ru', 0, '0 новостей'],
    ['ru', 1, '1 новость'],
    ['ru', 2, '2 новости'],
    ['ru', 5, '5 новостей'],
    ['ru', 11, '11 новостей'],
    ['ru', 21, '21 новость'],
    ['ru', 22, '22 новости'],
    ['ru', 25, '25 новостей'],
    ['ru', 112, '112 новостей'],
    ['en', 0, '0 news items'],
    ['en', 1, '1 news item'],
    ['en', 2, '2 news items'],
    ['en', 21, '21 news items'],
  ] as const)('in %s for %i is "%s"', async (code, count, expected) => {
    const { t, format } = await speak(code);
    expect(t('headlines.count', { count, n: format.number(count) })).toBe(expected);
  });
});

describe('minutes to read', () => {
  it.each([
    ['ar', 1, 'دقيقة واحدة للقراءة'],
    ['ar', 2, 'دقيقتان للقراءة'],
    ['ar', 3, '3 دقائق للقراءة'],
    ['ar', 11, '11 دقيقة للقراءة'],
    ['ar', 100, '100 دقيقة للقراءة'],
    ['ar', 103, '103 دقائق للقراءة'],
    ['ru', 1, '1 минута чтения'],
    ['ru', 3, '3 минуты чтения'],
    ['ru', 11, '11 минут чтения'],
    ['en', 1, '1 minute to read'],
    ['en', 3, '3 minutes to read'],
  ] as const)('in %s for %i are "%s"', async (code, count, expected) => {
    const { t, format } = await speak(code);
    expect(t('headlines.readingTime', { count, n: format.number(count) })).toBe(expected);
  });
});

describe('a text', () => {
  it('takes names as they are, for React to escape', async () => {
    const { t } = await speak('en');
    expect(t('article.source', { name: '<b>A & B</b>' })).toBe('Source: <b>A & B</b>');
  });

  it('may be empty, as the tagline of a newsroom without one', async () => {
    const dictionary = await dictionaries.en();
    const { t } = createTranslation(en, {
      ...dictionary,
      site: { ...dictionary.site, tagline: '' },
    });
    expect(t('site.tagline')).toBe('');
  });

  it('that a language lacks is not borrowed from another', async () => {
    const { site, place } = await dictionaries.ru();
    const { t } = createTranslation(ru, { site, place });
    expect(t('shell.home')).toBe('shell.home');
  });
});
