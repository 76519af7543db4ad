import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Graph } from 'schema-dts';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { RenderedPage } from '../../src/app/render.tsx';
import { LOCALES } from '../../src/i18n/locales.ts';
import { fillTemplate, readTemplate } from './page-template.ts';
import { writeFolder } from '../test-content.ts';

const [ARABIC, ENGLISH] = LOCALES;
const SOURCE = await readFile(path.resolve(import.meta.dirname, '../../index.html'), 'utf8');

const page = (fields: Partial<RenderedPage> = {}): RenderedPage => ({
  head: '<title>عنوان مخترع</title>',
  body: '<main>نص</main>',
  data: { path: '/', queries: [] },
  ...fields,
});

const between = (html: string, start: string, end: string) =>
  html.split(start)[1]?.split(end)[0] ?? expect.fail(`no ${start}`);

describe('a filled page', () => {
  it.each([
    [ARABIC, '<html lang="ar" dir="rtl">'],
    [ENGLISH, '<html lang="en" dir="ltr">'],
  ] as const)('says its language and direction in the source', (locale, expected) => {
    expect(fillTemplate(SOURCE, locale, page())).toContain(expected);
  });

  it('has every part once and no gap left', () => {
    const html = fillTemplate(SOURCE, ARABIC, page(), { head: '<style>x</style>', end: '' });
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

describe('a template', () => {
  const STYLES = 'body { color: "<>"; }';

  const bundle = {
    'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared.js' },
    '_react.js': { file: 'assets/react.js', name: 'react' },
    '_libraries.js': {
      file: 'assets/libraries.js',
      name: 'libraries',
      imports: ['_react.js', '_shared.js'],
    },
    '_app.js': { file: 'assets/app.js', name: 'hydrate', imports: ['_shared.js', '_react.js'] },
    '_search.js': {
      file: 'assets/search.js',
      imports: ['_shared.js'],
      css: ['assets/intro.css'],
    },
    'src/i18n/ar.json': { file: 'assets/first_ar.js' },
    'src/i18n/en.json': { file: 'assets/first_en.js' },
    'src/i18n/ar.on-demand.json': { file: 'assets/ar.js' },
    'src/i18n/en.on-demand.json': { file: 'assets/en.js' },
    'src/routes/search/SearchScreen.tsx': {
      file: 'assets/SearchScreen.js',
      imports: ['_app.js', '_search.js'],
      css: ['assets/SearchScreen.css'],
    },
    'src/routes/names/NamesScreen.tsx': {
      file: 'assets/NamesScreen.js',
      imports: ['_shared.js', '_app.js', '_search.js'],
      css: ['assets/NamesScreen.css'],
    },
  };

  const read = async (files: Record<string, string>) => {
    const { dir, remove } = await writeFolder({
      'bundle.json': JSON.stringify(bundle),
      ...files,
    });
    onTestFinished(remove);
    return readTemplate(path.join(dir, 'index.html'), dir);
  };

  const link = '<link rel="stylesheet" crossorigin href="/assets/style-invented.css">';
  const index = SOURCE.replace('</head>', `${link}</head>`);

  it.each([
    ['names', ['NamesScreen', 'search', 'en']],
    ['search', ['SearchScreen', 'search', 'en']],
  ] as const)('links to what the screen of %s brings, on its pages only', async (screen, names) => {
    const { fill } = await read({ 'index.html': index, 'assets/style-invented.css': STYLES });
    const html = fill(ENGLISH, page(), screen);
    for (const name of [names[0], 'intro'])
      expect(html).toContain(`<link rel="stylesheet" href="/assets/${name}.css">`);
    const scripts = html.matchAll(/<link rel="modulepreload" href="\/assets\/(\w+)\.js">/g);
    expect(Array.from(scripts, ([, name]) => name)).toEqual(names);
    expect(fill(ENGLISH, page(), 'article')).not.toContain('<link rel="modulepreload" href');
    expect(() => fill(ARABIC, page(), 'about')).toThrow('the screen of about');
  });

  it('asks for all parts of the app at once, behind what is read', async () => {
    const { fill } = await read({ 'index.html': index, 'assets/style-invented.css': STYLES });
    const html = fill(ENGLISH, page({ body: 'the text' }), 'article');
    const parts = html.matchAll(/<link rel="modulepreload" [^>]*href="\/assets\/(\w+)\.js">/g);
    const found = [...parts].filter(({ index: at }) => at > html.indexOf('the text'));
    expect(found.map(([, name]) => name)).toEqual(['react', 'libraries', 'app', 'first_en']);
  });

  it('holds the sheet, allowed by its hash, instead of a link to it', async () => {
    const {
      inline: { styles },
      fill,
    } = await read({
      'index.html': index,
      'assets/style-invented.css': `${STYLES}\n`,
    });
    const html = fill(ARABIC, page(), 'headlines');
    const sheet = between(html, '<style>', '</style>');
    expect([styles, sheet]).toEqual([STYLES, STYLES]);
    expect(html).not.toMatch(/rel="stylesheet"(?! disabled)/);
    expect(html).toContain(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('cannot be made of a bundle without a sheet', async () => {
    await expect(read({ 'index.html': SOURCE, 'assets/index.js': '' })).rejects.toThrow(
      'no style sheet',
    );
  });
});
