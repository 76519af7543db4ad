import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locales.ts';
import { fillLone, readEmbedStyles, readPassageStyles } from './lone-template.ts';

const SHEET_LIMIT = 3_000;
const styles = await readEmbedStyles();

it.each([
  ['the embed', styles],
  ['a passage', await readPassageStyles()],
])('every colour of %s is one that browsers know, by day and by night', (_page, sheet) => {
  const colours = [...sheet.matchAll(/--[\w-]+:([^;}]+)/g)].map(([, value]) => value);
  expect(colours.length).toBeGreaterThan(8);
  expect(colours.filter((value) => !/^#[\da-f]{6}$/.test(value ?? ''))).toEqual([]);
});

describe('the sheet of the embed', () => {
  it('is small, and nothing in it loads', () => {
    expect(Buffer.byteLength(styles)).toBeLessThan(SHEET_LIMIT);
    expect(styles).not.toMatch(/url\(|@import|<|\/\*/);
  });

  it('keeps the spaces that have a meaning', () => {
    expect(styles).toContain('@media (prefers-color-scheme:dark){');
    expect(styles).toContain('header a{');
  });
});

describe.each(LOCALES)('an embed in $code', (locale) => {
  const parts = { head: '<title>عنوان مخترع</title>', body: '<main>نص</main>' };
  const html = fillLone(locale, '/sub/', styles, parts);

  it('says its language and direction, and has its parts once', () => {
    expect(html).toContain(`<html lang="${locale.code}" dir="${locale.dir}">`);
    expect(html.split(parts.head)).toHaveLength(2);
    expect(html).toContain(`<body>${parts.body}</body>`);
    expect(html).toContain('href="/sub/favicon.svg"');
  });

  it('allows its one sheet by its hash, and has no script', () => {
    const [, sheet = ''] = /<style>(.*)<\/style>/s.exec(html) ?? [];
    const digest = hash('sha256', sheet, 'base64');
    expect(html).toContain(`style-src 'sha256-${digest}'`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).not.toContain('<script');
  });
});
