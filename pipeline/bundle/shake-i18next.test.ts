import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { withoutUnused } from './shake-i18next.ts';

const LIBRARY = path.resolve('node_modules/i18next/dist/esm/i18next.js');

test('the library is still written so, and still speaks', async () => {
  const code = readFileSync(LIBRARY, 'utf8');
  const mended = withoutUnused(code);
  expect(code.length - mended.length).toBeGreaterThan(28_000);
  const url = `data:text/javascript,${encodeURIComponent(mended)}`;
  const { createInstance: create } = (await import(url)) as {
    createInstance: typeof createInstance;
  };
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
    // A text inside of a text, and a format inside of one.
    expect(wording).not.toMatch(/\$t\(|\{\{[^}]*,/);
  }
});
