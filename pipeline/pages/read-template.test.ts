import { hash } from 'node:crypto';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { localeOf } from '../../src/core/i18n/locales.ts';
import { FIRST_VIEW } from './first-view.ts';
import { readTemplate } from './page-template.ts';
import { between, page, SOURCE } from '../../tools/testing/test-page.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';

const [ARABIC, ENGLISH] = [localeOf('ar'), localeOf('en')];
describe('a template', () => {
  const FACE = '@font-face{font-family:Invented}';
  const LAYERS = [
    'tokens',
    'settings',
    'base',
    ...new Set(Object.values(FIRST_VIEW).flat()),
    'components',
  ];
  const STYLES = FACE + LAYERS.map((name) => `@layer ${name}{.${name}{top:0}}`).join('');

  const bundle = {
    'index.html': { file: 'assets/index.js', imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared.js' },
    '_react.js': { file: 'assets/react.js', name: 'react' },
    '_app.js': {
      file: 'assets/app.js',
      name: 'hydrate',
      imports: ['_shared.js', '_react.js'],
    },
    '_search.js': {
      file: 'assets/search.js',
      imports: ['_shared.js'],
    },
    'src/core/i18n/ar.json': { file: 'assets/first_ar.js' },
    'src/core/i18n/en.json': { file: 'assets/first_en.js' },
    'src/core/i18n/ar.on-demand.json': { file: 'assets/ar.js' },
    'src/core/i18n/en.on-demand.json': { file: 'assets/en.js' },
    'src/routes/search/SearchScreen.tsx': {
      file: 'assets/SearchScreen.js',
      imports: ['_app.js', '_search.js'],
    },
    'src/routes/names/NamesScreen.tsx': {
      file: 'assets/NamesScreen.js',
      imports: ['_shared.js', '_app.js', '_search.js'],
    },
  };

  const link = '<link rel="stylesheet" crossorigin href="/assets/style-invented.css">';
  const FILES = {
    'bundle.json': JSON.stringify(bundle),
    'index.html': SOURCE.replace('</head>', `${link}</head>`),
    'layers.css': STYLES,
  };

  const read = async (files: Partial<typeof FILES> = {}) => {
    const { dir, remove } = await writeFolder({ ...FILES, ...files });
    onTestFinished(remove);
    return readTemplate(path.join(dir, 'index.html'));
  };

  it.each([
    ['names', ['NamesScreen', 'search', 'en']],
    ['search', ['SearchScreen', 'search', 'en']],
  ] as const)('links to what the screen of %s brings, on its pages only', async (screen, names) => {
    const { fill } = await read();
    const html = fill(ENGLISH, page(), screen);
    const scripts = html.matchAll(/<link rel="modulepreload" href="\/assets\/(\w+)\.js">/g);
    expect(Array.from(scripts, ([, name]) => name)).toEqual(names);
    expect(fill(ENGLISH, page(), 'article')).not.toContain('<link rel="modulepreload" href');
    expect(() => fill(ARABIC, page(), 'about')).toThrow('the screen of about');
  });

  it('names the web manifest by the folder of the site', async () => {
    const icon = '<link rel="manifest" href="/app.webmanifest" />';
    const { fill } = await read({
      'index.html': SOURCE.replace('</head>', `${icon}${link.replace('/assets', '/a/b$&')}</head>`),
    });
    const html = fill(ENGLISH, page(), 'article');
    expect(/<link rel="manifest" href="([^"]+)"/.exec(html)?.[1]).toBe('/a/b/app.webmanifest');
  });

  it('asks for all parts of the app at once, behind what is read', async () => {
    const { fill } = await read();
    const html = fill(ENGLISH, page({ body: 'the text' }), 'article');
    const parts = html.matchAll(/<link rel="modulepreload" [^>]*href="\/assets\/(\w+)\.js">/g);
    const found = [...parts].filter(({ index: at }) => at > html.indexOf('the text'));
    expect(found.map(([, name]) => name)).toEqual(['react', 'app', 'first_en']);
  });

  it.each(['article', 'names', 'search'] as const)(
    'holds the base and what the screen of %s shows first, and no more',
    async (screen) => {
      const { fill } = await read();
      const sheet = between(fill(ARABIC, page(), screen), '<style>', '</style>');
      expect(sheet).toContain(FACE);
      const parts = Array.from(sheet.matchAll(/\.(\w+)\{/g), ([, name]) => name);
      expect(parts).toEqual(['tokens', 'settings', 'base', ...FIRST_VIEW[screen]]);
    },
  );

  it('allows its styles by their hash', async () => {
    const { fill } = await read();
    const html = fill(ARABIC, page(), 'names');
    const sheet = between(html, '<style>', '</style>');
    expect(html).toContain(`'sha256-${hash('sha256', sheet, 'base64')}'`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('waits with the first paint for the main part, where there is one', async () => {
    const { fill } = await read();
    const expected = '<link rel="expect" href="#screen" blocking="render">';
    expect(fill(ARABIC, page({ body: '<main id="screen">' }), 'headlines')).toContain(expected);
    expect(fill(ARABIC, page(), 'not-found')).not.toContain('rel="expect"');
  });

  it('asks for the rest in the first place that a page has for it, and keeps it at the end', async () => {
    const { fill } = await read();
    const place = '<div hidden="" data-later=""></div>';
    const html = fill(ARABIC, page({ body: `<p>أول</p>${place}<p>ثان</p>${place}` }), 'headlines');
    const rest = '<link rel="stylesheet" href="/assets/style-invented.css">';
    expect(html).toContain(
      `<p>أول</p><div hidden="" data-later="">${rest}</div><p>ثان</p>${place}</div>`,
    );
    expect(html).toContain(`${rest}</body>`);
    expect(html.split('rel="stylesheet"')).toHaveLength(3);
  });

  it.each([
    ['a bundle without a sheet', { 'index.html': SOURCE }, 'no style sheet'],
    ['styles without a part that a screen shows', { 'layers.css': '' }, 'no layer shell'],
  ])('cannot be made of %s', async (_, files, expected) => {
    await expect(read(files)).rejects.toThrow(expected);
  });
});
