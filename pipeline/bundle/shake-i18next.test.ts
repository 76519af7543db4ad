import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { withoutUnused } from './shake-i18next.ts';

const LIBRARY = path.resolve('node_modules/i18next/dist/esm/i18next.js');

/** The library as it is in the bundle. */
const shortened = async (): Promise<typeof createInstance> => {
  const mended = withoutUnused(readFileSync(LIBRARY, 'utf8'));
  const url = `data:text/javascript,${encodeURIComponent(mended)}`;
  return ((await import(url)) as { createInstance: typeof createInstance }).createInstance;
};

type Wording = { [name: string]: string | Wording };

const readWording = (file: string): Wording =>
  JSON.parse(readFileSync(path.resolve('src/core/i18n', file), 'utf8')) as Wording;

const keysOf = (wording: Wording, before = ''): string[] =>
  Object.entries(wording).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : keysOf(value, `${before}${name}.`),
  );

test('the library is still written so, and still speaks', async () => {
  const create = await shortened();
  const i18n = create();
  await i18n.init({
    lng: 'ar',
    resources: {
      ar: {
        translation: { a: 'كلمة {{n}}', c_one: 'كلمة', c_two: 'كلمتان', c_other: '{{count}} كلمة' },
      },
    },
  });
  i18n.addResourceBundle('ar', 'translation', { b: 'أخرى' }, true);
  const t = i18n.t as unknown as (key: string, values?: object) => string;
  expect([t('a', { n: 1 }), t('b')]).toEqual(['كلمة 1', 'أخرى']);
  expect([1, 2, 100].map((count) => t('c', { count }))).toEqual(['كلمة', 'كلمتان', '100 كلمة']);
  expect(t('none')).toBe('none');
});

test.each(['ar', 'en', 'ru'])('no text needs what is left out: %s', (language) => {
  for (const file of [`${language}.json`, `${language}.on-demand.json`]) {
    const wording = readFileSync(path.resolve('src/core/i18n', file), 'utf8');
    // A text inside another text, and a format inside a text.
    expect(wording).not.toMatch(/\$t\(|\{\{[^}]*,/);
  }
});

/**
 * Possible values of a text: each number that chooses a plural form in one of the languages,
 * nothing, and punctuation.
 */
const VALUES = [0, 1, 2, 3, 11, 21, 100, '3', null, '', '$1 {{site}} <b>'];

test.each(['ar', 'en', 'ru'])('says every text as the whole library does: %s', async (language) => {
  const wording = readWording(`${language}.json`);
  const later = readWording(`${language}.on-demand.json`);
  const speakers = [createInstance, await shortened()].map((create) => {
    const i18n = create();
    void i18n.init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: { translation: { ...structuredClone(wording), nothing: '' } } },
      interpolation: { escapeValue: false, defaultVariables: { site: 'A', region: 'B' } },
      returnEmptyString: true,
      initAsync: false,
    });
    i18n.addResourceBundle(language, 'translation', later, true);
    return i18n.t as unknown as (key: string, values?: object) => string;
  });
  const names = new Set(JSON.stringify([wording, later]).match(/(?<=\{\{)\w+/g));
  // A key with a plural ending is asked for without the ending.
  const keys = [...keysOf(wording), ...keysOf(later)].map((key) => key.replace(/_[a-z]+$/, ''));
  expect(keys.length).toBeGreaterThan(300);
  for (const key of [...new Set(keys), 'nothing', 'none.at.all'])
    for (const value of [undefined, ...VALUES]) {
      const values =
        value === undefined
          ? undefined
          : Object.fromEntries([...names].map((name) => [name, value]));
      const [whole, short] = speakers.map((say) => say(key, values));
      expect(short, `${key} with ${String(value)}`).toBe(whole);
    }
});
