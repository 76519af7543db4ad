import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import defaultSite from '../src/core/news/newsroom/default-site.json' with { type: 'json' };
import { LANGUAGES } from '../src/core/news/newsroom/languages.ts';
import { siteSchema, type SiteFile } from '../src/core/news/newsroom/site.schema.ts';
import { inventArticles } from '../tools/testing/invent-articles.ts';
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { build, filesIn } from '../tools/testing/test-build.ts';
import { articleFile, writeFolder } from '../tools/testing/test-content.ts';
import { PNG_ICONS } from './icons/icon-files.ts';

// A site of another name, built in the way its users build it, in every language that there is.

/** The same with Persian wherever it says something in each language. */
const withPersian = (site: SiteFile): object =>
  JSON.parse(JSON.stringify(site), (key, value: unknown) => {
    if (key === 'languages') return ['ar', 'ru', 'en', 'fa'];
    const isInEach = typeof value === 'object' && value !== null && 'ar' in value;
    return isInEach ? { ...value, fa: String(value.ar).replace('بالعربية', 'به فارسی') } : value;
  }) as object;

let content: Awaited<ReturnType<typeof writeFolder>>;
let dist: string;

beforeAll(async () => {
  content = await writeFolder({
    ...Object.fromEntries(inventArticles(10).map((each) => [`content/${articleFile(each)}`, each])),
    'content/site.json': withPersian(inventSiteFile()),
    'content/mark.svg': Buffer.from(INVENTED_MARK),
  });
  dist = path.join(content.dir, 'dist');
  const folders = { CONTENT_DIR: path.join(content.dir, 'content'), DIST_DIR: dist };
  const { code, stderr } = await build({ ...folders, CARDS_NEWEST: '2' });
  expect([code, stderr]).toEqual([0, '']);
}, 600_000);

afterAll(() => content.remove());

const read = (file: string) => readFile(path.join(dist, file), 'utf8');

describe('a site of another newsroom', () => {
  it('bears the name of no other', async () => {
    const {
      name,
      tagline = name,
      description,
      about = description,
    } = siteSchema.parse(
      JSON.parse(await readFile(new URL('../content/site.json', import.meta.url), 'utf8')),
    );
    const others = [
      ...LANGUAGES.map((each) => `${name[each]} ${tagline[each]}`),
      // In a language that the project's own site does not speak.
      defaultSite.description.fa,
      `${defaultSite.name.fa} ${defaultSite.tagline.fa}`,
      ...[description, about].flatMap((text) =>
        Object.values(text).filter((each) => each !== undefined),
      ),
      // The name of the project's package, and the star.
      'central-asia-reader',
      'M3.5 3.5h9v9h-9z',
    ];
    const found = await Promise.all(
      (await filesIn(dist)).map(async (file) => {
        const text = await read(file);
        return others.filter((other) => text.includes(other)).map((other) => `${file}: ${other}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it.each([
    ['index.html', 'Invented بالعربية Tagline بالعربية', '"NewsMediaOrganization"'],
    ['en/index.html', 'Invented in English', 'Publisher in English'],
    ['about/index.html', 'About بالعربية', 'Imprint بالعربية'],
    ['fa/index.html', 'Invented به فارسی', 'Publisher به فارسی'],
    ['fa/about/index.html', 'About به فارسی', 'Imprint به فارسی'],
    ['ru/about/index.html', 'Sources по-русски', 'Licence по-русски'],
    ['articles/invented-0007/index.html', 'mailto:desk@invented.example?subject=', 'Invented'],
    ['app.webmanifest', '"short_name":"Invented بالعربية"', 'Description بالعربية'],
    ['feed.xml', 'Invented بالعربية', 'https://licence.example/'],
    ['rss.xml', 'Invented بالعربية', 'https://licence.example/'],
    ['feed.json', 'Publisher بالعربية', 'Description بالعربية'],
    ['embed/index.html', 'Invented بالعربية', '--turquoise:#7a1f3d'],
    ['index.html', 'd="M1 1h10v10z"', '--turquoise:#7a1f3d'],
    ['index.html', 'content="#fefefd" media="(prefers-color-scheme: light)"', '--paper:#fcfcfa'],
    ['embed/index.html', 'd="M1 1h10v10z"', '--paper:#fcfcfa'],
    ['favicon.svg', 'd="M1 1h10v10z"', 'color="#7a1f3d"'],
    ['app.webmanifest', '"theme_color":"#fcfcfa"', '"background_color":"#fcfcfa"'],
  ])('says in %s whose it is', async (file, ...words) => {
    const text = await read(file);
    for (const each of words) expect(text).toContain(each);
  });

  it('offers its languages in its order', async () => {
    const codes = [...(await read('index.html')).matchAll(/hreflang="(\w\w)"/gi)].map(
      ([, code]) => code,
    );
    expect([...new Set(codes)]).toEqual(['ar', 'ru', 'en', 'fa']);
  });

  it('has icons of its own, where public/ has the star', async () => {
    for (const name of ['favicon.ico', ...PNG_ICONS.map((icon) => icon.name)]) {
      const own = await readFile(path.join(dist, name));
      const star = await readFile(new URL(`../public/${name}`, import.meta.url));
      expect(own.equals(star), name).toBe(false);
    }
  });
});
