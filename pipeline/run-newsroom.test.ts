import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import defaultPlaces from '../src/core/newsroom/default-places.json' with { type: 'json' };
import defaultSite from '../src/core/newsroom/default-site.json' with { type: 'json' };
import { LANGUAGES } from '../src/core/newsroom/languages.ts';
import { siteSchema } from '../src/core/newsroom/site.schema.ts';
import { inventMap } from '../tools/testing/invent-map.ts';
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { inventNewsOf, SAHEL } from '../tools/testing/other-places.ts';
import { build, filesIn } from '../tools/testing/test-build.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';
import { PNG_ICONS } from './icons/icon-files.ts';

// A site of another name and of other places, built in the way its users build it, in every language
// that there is.

/** The file, with Persian added wherever it has a text in each language. */
const withPersian = (file: object): object =>
  JSON.parse(JSON.stringify(file), (key, value: unknown) => {
    if (key === 'languages') return ['ar', 'ru', 'en', 'fa'];
    const isInEach = typeof value === 'object' && value !== null && 'ar' in value;
    return isInEach ? { ...value, fa: String(value.ar).replace('بالعربية', 'به فارسی') } : value;
  }) as object;

let content: Awaited<ReturnType<typeof writeFolder>>;
let dist: string;

beforeAll(async () => {
  content = await writeFolder({
    ...Object.fromEntries(
      inventNewsOf(SAHEL).map((each) => [`content/${articleFile(each)}`, each]),
    ),
    'content/site.json': withPersian(inventSiteFile()),
    'content/mark.svg': Buffer.from(INVENTED_MARK),
    'content/places.json': withPersian(SAHEL),
    ...Object.fromEntries(
      Object.entries(inventMap(SAHEL)).map(([file, drawn]) => [`content/${file}`, drawn]),
    ),
  });
  dist = path.join(content.dir, 'dist');
  const folders = { CONTENT_DIR: path.join(content.dir, 'content'), DIST_DIR: dist };
  const { code, stderr } = await build({ ...folders, CARDS_NEWEST: '1', PASSAGES_NEWEST: '1' });
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
    ['articles/invented-7/index.html', 'mailto:desk@invented.example?subject=', 'Invented'],
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

describe('a site of other places', () => {
  it('names no place and no region of another', async () => {
    const { region, countries } = defaultPlaces;
    const others = [region, ...countries]
      .flatMap(({ name }) => Object.values(name))
      .concat(region.of.ru);
    const found = await Promise.all(
      (await filesIn(dist)).map(async (file) => {
        const text = await read(file);
        const named = others.filter((other) => text.includes(other));
        return [
          ...named.map((other) => `${file}: ${other}`),
          ...(/countries\/(?:kz|kg|tj|tm|uz)\b/.test(text + file) ? [`${file}: an address`] : []),
        ];
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('has a page, a card and an embed for each combination, in the order of codes', async () => {
    for (const folder of ['countries', 'en/countries', 'embed/countries']) {
      const names = await readdir(path.join(dist, folder));
      expect(names).toHaveLength(63);
      expect(names).toContain('bf-ml-mr-ne-td-region');
    }
    expect(await readdir(path.join(dist, 'cards/countries'))).toHaveLength(63);
    expect(await readdir(path.join(dist, 'countries/td'))).toContain('feed.xml');
  });

  it.each([
    ['index.html', 'أخبار منطقة الساحل', '--place-ne:#8a2b52'],
    ['en/index.html', 'News of the Sahel', 'Mauritania'],
    ['ru/index.html', 'Новости Сахеля', 'Буркина-Фасо'],
    ['countries/ml-ne/index.html', 'أخبار النيجر ومالي', 'data-place="td"'],
    ['en/countries/td/index.html', 'Chad', 'News: Chad'],
    ['en/articles/invented-10/index.html', '{"@type":"Country","name":"Chad"}', 'Chad'],
    ['articles/invented-10/index.html', '{"@type":"Place","name":"منطقة الساحل"}', 'المنطقة'],
    ['partners/cn/index.html', 'منطقة الساحل والصين', 'data-place="td"'],
    ['embed/countries/ne/index.html', "[data-place='ne']{color:var(--ne);}", '--ne:#8a2b52'],
    ['feeds.opml', '/countries/mr/rss.xml', 'موريتانيا'],
    ['sitemap.xml', '/countries/bf-td/', '/countries/mr/'],
    ['countries/td/with/cn/index.html', 'تشاد والصين', 'data-place="td"'],
  ])('says so in %s', async (file, ...words) => {
    const text = await read(file);
    // A message must not contain the whole page.
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
  });

  it('shows its map', async () => {
    const map = (await readdir(path.join(dist, 'assets'))).find((name) => name.startsWith('map-'));
    expect(await read(`assets/${map}`)).toBe(inventMap(SAHEL)['map/map.svg']);
    expect(await read('index.html')).toContain(`/assets/${map}#td`);
  });
});
