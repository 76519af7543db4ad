import { describe, expect, it } from 'vitest';
import { localizedPath, localizedUrl } from './localized-url.ts';
import { LOCALES, splitLocale, localeOf } from './locales.ts';

const [ar, en, ru] = [localeOf('ar'), localeOf('en'), localeOf('ru')];
const BY_CODE = { ar, en, ru, fa: localeOf('fa') };

describe('a path inside the site', () => {
  it.each([
    ['/', 'ar', '/'],
    ['/countries/kz/', 'ar', '/countries/kz/'],
    ['/en/', 'en', '/'],
    ['/en', 'en', '/'],
    ['/EN/about/', 'en', '/about/'],
    ['/ru/countries/kz/', 'ru', '/countries/kz/'],
    ['/rural/', 'ar', '/rural/'],
    ['/fa/', 'fa', '/'],
    ['/ar/', 'ar', '/ar/'],
    ['', 'ar', ''],
  ] as const)('%s is in %s, %s', (path, code, rest) => {
    expect(splitLocale(path, LOCALES)).toEqual({ locale: BY_CODE[code], path: rest });
  });

  it('in a language that the site does not speak is any other path', () => {
    expect(splitLocale('/ru/about/', [ar, en])).toEqual({ locale: ar, path: '/ru/about/' });
  });

  it.each(LOCALES)('comes apart as it was put together in $code', (locale) => {
    const whole = localizedPath({ basePath: '/' }, locale, '/countries/kz/');
    expect(splitLocale(whole, LOCALES)).toEqual({ locale, path: '/countries/kz/' });
  });
});

describe('an address on the host', () => {
  it.each([
    ['ar', '/', '/about/', 'https://news.example/about/'],
    ['en', '/', '/', 'https://news.example/en/'],
    ['ar', '/sub/path/', '/', 'https://news.example/sub/path/'],
    ['ru', '/sub/path/', '/about/', 'https://news.example/sub/path/ru/about/'],
  ] as const)('in %s under %s of %s is %s', (code, basePath, path, expected) => {
    const site = { siteUrl: 'https://news.example', basePath };
    expect(localizedUrl(site, BY_CODE[code], path)).toBe(expected);
  });
});

describe('a language', () => {
  it('has the direction of its script', () => {
    expect(LOCALES.map(({ code, dir }) => `${code} ${dir}`)).toEqual([
      'ar rtl',
      'en ltr',
      'ru ltr',
      'fa rtl',
    ]);
  });
});
