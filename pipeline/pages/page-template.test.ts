import type { Graph } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import type { RenderedPage } from '../../src/app/render.tsx';
import { localeOf } from '../../src/core/i18n/locales.ts';
import { fillTemplate } from './page-template.ts';
import { between, page, SOURCE } from '../../tools/testing/test-page.ts';

const [ARABIC, ENGLISH] = [localeOf('ar'), localeOf('en')];
describe('a filled page', () => {
  it.each([
    [ARABIC, '<html lang="ar" dir="rtl">'],
    [ENGLISH, '<html lang="en" dir="ltr">'],
  ] as const)('says its language and direction in the source', (locale, expected) => {
    expect(fillTemplate(SOURCE, locale, page())).toContain(expected);
  });

  it('has every part once and no gap left', () => {
    const html = fillTemplate(SOURCE, ARABIC, page(), { head: '<style>x</style>' });
    expect(html).toMatch(
      /<head>[^]*<style>x<\/style><title>عنوان مخترع<\/title>[^]*<\/head>[^]*<div id="app"><main>نص<\/main><\/div>/,
    );
    expect(html).not.toContain('<!--');
  });

  it.each(['$&', "$'", '$1', '$$'])('keeps %s of a text as it is', (sign) => {
    const html = fillTemplate(SOURCE, ARABIC, page({ head: sign, body: sign }));
    expect(html).toContain(`<div id="app">${sign}</div>`);
  });

  it.each(['</script><b>', '<!--<script>', '</SCRIPT >', '$&', '\u2028', '"\\'])(
    'carries %j in its data without leaving their script element',
    (text) => {
      const data = {
        path: '/',
        queries: [[['article'], { title: text }]],
      } satisfies RenderedPage['data'];
      const html = fillTemplate(SOURCE, ARABIC, page({ data }));
      const json = between(html, '<script type="application/json" id="page-data">', '</script>');
      expect(json).not.toContain('<');
      expect(JSON.parse(json)).toEqual(data);
    },
  );
});

describe('what a page tells machines', () => {
  const OPENING = '<script type="application/ld+json">';
  const graphOf = (name: string): Graph => ({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'WebSite', name }],
  });

  it.each(['</script><b>', '<!--<script>', '$&', '\u2028', '"\\'])('carries %j whole', (name) => {
    const structuredData = graphOf(name);
    const html = fillTemplate(SOURCE, ARABIC, { ...page(), structuredData });
    const json = between(html, OPENING, '</script>');
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(structuredData);
  });

  it('is absent where there is nothing to tell', () => {
    const html = fillTemplate(SOURCE, ARABIC, { ...page(), structuredData: null });
    expect(html).not.toContain(OPENING);
  });
});
