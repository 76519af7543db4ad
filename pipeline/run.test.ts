import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/core/news/article.schema.ts';
import { CARD_SIZE } from '../src/core/site/card.ts';
import { drawPicture } from '../tools/testing/draw-picture.ts';
import {
  EXPECTED_EMBEDS,
  expectedPages,
  inEveryLanguage,
} from '../tools/testing/expected-pages.ts';
import { inventArticles } from '../tools/testing/invent-articles.ts';
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { inventName } from '../tools/testing/invent-name.ts';
import { articlePath } from '../src/core/addresses/urls.ts';
import { build, filesIn, hashesIn, SITE, type Outcome } from '../tools/testing/test-build.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';

// The build in the way its users start it, so this test is slow: it builds two whole sites.

const HOST = `${SITE.SITE_URL}${SITE.BASE_PATH}`;
const PICTURE = '/media/2030/invented.jpg';

const articles = inventArticles(60).map((article, at): Article => {
  if (at !== 7) return article;
  const image = { src: PICTURE, alt: 'وصف', width: 200, height: 100 };
  return { ...article, image, previousIds: ['earlier', 'even-earlier'] };
});

const NAME = inventName();

let content: Awaited<ReturnType<typeof writeFolder>>;
let dist: string;
let distElsewhere: string;
let outcomes: Outcome[];

beforeAll(async () => {
  content = await writeFolder({
    [`content${PICTURE}`]: await drawPicture(200, 100).jpeg().toBuffer(),
    'content/media/2030/unused.jpg': await drawPicture(200, 100, 'dark').jpeg().toBuffer(),
    ...Object.fromEntries(articles.map((each) => [`content/${articleFile(each)}`, each])),
    'content/glossary/invented-name.json': NAME,
    'content/site.json': inventSiteFile(),
    'content/mark.svg': Buffer.from(INVENTED_MARK),
  });
  dist = path.join(content.dir, 'dist');
  distElsewhere = path.join(content.dir, 'elsewhere', 'dist');
  const CONTENT_DIR = path.join(content.dir, 'content');
  const same = { CONTENT_DIR, SOURCE_DATE_EPOCH: '1893499200' };
  // One after the other, so that the app is bundled once.
  outcomes = [
    await build({ ...same, DIST_DIR: dist, TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' }),
    await build({
      ...same,
      DIST_DIR: distElsewhere,
      TZ: 'Pacific/Kiritimati',
      LANG: 'ar_EG.UTF-8',
    }),
  ];
}, 600_000);

afterAll(() => content.remove());

/** Width and height from the header of a PNG file. */
const pngSizeOf = async (file: string) => {
  const head = await readFile(file);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
};

const read = (file: string) => readFile(path.join(dist, file), 'utf8');

/** Two articles a day, the newest on the first of January. */
const months = ['2030-01', '2029-12', 'undated'];
const pages = expectedPages({ articles, months, names: [NAME.id] });

describe('a build', () => {
  it('ends well and says what it did', () => {
    expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(outcomes[0]?.stdout).toMatch(/read and check\s+60 articles/);
  });

  it('gives the same bytes on a machine of another zone and language', async () => {
    const hashes = await hashesIn(dist);
    expect(hashes.length).toBeGreaterThan(400);
    expect(await hashesIn(distElsewhere)).toEqual(hashes);
  });

  it('writes every page of every language, and no other', async () => {
    const moved = ['earlier', 'even-earlier'].map(articlePath);
    const personal = inEveryLanguage(['/saved/']);
    const folders = [...pages, ...EXPECTED_EMBEDS, ...personal, ...inEveryLanguage(moved)].map(
      (page) => `${page}index.html`,
    );
    const found = (await filesIn(dist)).filter((file) => file.endsWith('.html'));
    expect(found).toEqual([...folders, ...inEveryLanguage(['/404.html']), 'offline.html'].sort());
  });

  it('lists in its sitemap every page that is one, once, and no other', async () => {
    const sitemap = await read('sitemap.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    expect(listed.toSorted()).toEqual(pages.map((page) => `${HOST}${page}`).toSorted());
    const robots = await read('robots.txt');
    for (const name of ['sitemap', 'sitemap-news'])
      expect(robots).toContain(`${HOST}${name}.xml\n`);
  });

  it.each(inEveryLanguage(['/articles/earlier/', '/articles/even-earlier/']))(
    'leads on from an earlier address: %s',
    async (page) => {
      const html = await read(`${page}index.html`);
      const address = `${HOST}${page.replace(/[a-z-]+\/$/, 'invented-0007/')}`;
      const { pathname } = new URL(address);
      expect(html).toContain(`<link rel="canonical" href="${address}">`);
      expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${pathname}">`);
      expect(html).toContain(`<a href="${pathname}">`);
    },
  );

  it('names on every page a social card that is there, of the size that it says', async () => {
    const named = new Set<string>();
    for (const page of pages) {
      const html = await read(`${page}index.html`);
      const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
      expect(address, page).toMatch(`${HOST}cards/`);
      named.add(address.slice(HOST.length));
    }
    for (const file of named)
      expect(await pngSizeOf(path.join(dist, file)), file).toEqual(CARD_SIZE);
    expect(named.size).toBe(1 + 63 + SITE.CARDS_NEWEST);
    expect((await filesIn(path.join(dist, 'cards'))).length).toBe(named.size);
    expect(await read('404.html')).not.toContain('og:image');
  });

  it('makes files of the pictures that articles name, and leaves out the originals and the others', async () => {
    const names = (await filesIn(dist)).filter((file) => file.startsWith('media/'));
    const cuts = ['16x9.webp', '1x1.webp', '200.avif', '200.webp', '4x3.webp'];
    expect(names.map((name) => name.replace(/[0-9a-f]{20}-/, '')).sort()).toEqual(
      cuts.map((cut) => `media/${cut}`),
    );
    const [, article] =
      /"picture":(\{.*?\}\])/.exec(await read('data/articles/invented-0007.json')) ?? [];
    expect(article).toContain(names[0]?.slice(6, 26));
  });
});

describe('a build that cannot be', () => {
  it('of bad content ends with 1, tells what is wrong and leaves the last one whole', async () => {
    const badDir = path.join(content.dir, 'bad');
    await cp(path.join(content.dir, 'content'), badDir, { recursive: true });
    await writeFile(path.join(badDir, 'articles/undated/broken.json'), '{');
    await rm(path.join(badDir, PICTURE));
    await writeFile(path.join(badDir, 'site.json'), '{"name":"NEWS"}');
    const before = await hashesIn(content.dir);
    const { code, stderr } = await build({ CONTENT_DIR: badDir, DIST_DIR: dist });
    expect(code).toBe(1);
    expect(stderr).toContain('articles/undated/broken.json\n  expected: valid JSON\n  found: ');
    expect(stderr).toContain('invented-0007.json › image.src\n  expected: a file at bad/media/');
    expect(stderr).toContain('site.json › name\n  expected: a name in each language');
    expect(stderr).toContain('Nothing was built; the last build is as it was.');
    expect(stderr).not.toMatch(/ {4}at /);
    expect(await hashesIn(content.dir)).toEqual(before);
  });

  it.each([
    ['BASE_PATH', 'news', 'BASE_PATH: expected a path'],
    ['SITE_URL', 'news.example', 'SITE_URL: expected an origin'],
  ])('for %s=%s ends with 1 and tells the cure', async (name, value, message) => {
    const { code, stderr } = await build({ [name]: value });
    expect([code, stderr.trim().split('\n')[0]]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/ {4}at /);
  });
});
