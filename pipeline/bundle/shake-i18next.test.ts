import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { createInstance } from 'i18next';
import { expect, test } from 'vitest';
import { withoutUnused } from './shake-i18next.ts';

const LIBRARY = path.resolve('node_modules/i18next/dist/esm/i18next.js');

test('the library is still written so, and still speaks', async () => {
  const code = readFileSync(LIBRARY, 'utf8');
  const mended = withoutUnused(code);
  expect(code.length - mended.length).toBeGreaterThan(14_000);
  const url = `data:text/javascript,${encodeURIComponent(mended)}`;
  const { createInstance: create } = (await import(url)) as {
    createInstance: typeof createInstance;
  };
  const i18n = create();
  await i18n.init({ lng: 'ar', resources: { ar: { translation: { a: 'كلمة {{n}}' } } } });
  i18n.addResourceBundle('ar', 'translation', { b: 'أخرى' }, true);
  expect([i18n.t('a', { n: 1 } as never), i18n.t('b' as never)]).toEqual(['كلمة 1', 'أخرى']);
});
