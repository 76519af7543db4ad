import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../src/i18n/locales.ts';
import type { Article } from '../src/model/article.schema.ts';
import { CARD_SIZE } from '../src/model/card.ts';
import { allFilters } from '../src/model/country.ts';
import { inventArticles } from '../src/model/invent-articles.ts';
import { inventName } from '../src/model/invent-name.ts';
import { embedPath, headlinesPath } from '../src/model/headlines-address.ts';
import { archivePath } from '../src/model/archive-address.ts';
import { articlePath, namePath } from '../src/model/urls.ts';
import { articleFile, writeFolder } from './test-content.ts';

// The build as its users start it, so this is the slow one: two whole sites are built.

const ROOT = path.resolve(import.meta.dirname, '..');
const CARDS_NEWEST = 50;
const SITE = { SITE_URL: 'https://news.example', BASE_PATH: '/sub/path/' };
const HOST = `${SITE.SITE_URL}${SITE.BASE_PATH}`;
const PICTURE = '/media/2030/invented.jpg';

const articles = inventArticles(60).map((article, at): Article => {
  if (at !== 7) return article;
  const image = { src: PICTURE, alt: 'وصف', width: 2, height: 1 };
  return { ...article, image, previousIds: ['earlier', 'even-earlier'] };
});

const NAME = inventName();

type Outcome = { code: number | string; stdout: string; stderr: string };

const build = (env: Record<string, string>) =>
  new Promise<Outcome>((done) => {
    const options = {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        NODE_NO_WARNINGS: '1',
        ...SITE,
        CARDS_NEWEST: String(CARDS_NEWEST),
        ...env,
      },
    };
    execFile(process.execPath, ['pipeline/run.ts'], options, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

const filesIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();

const hashesIn = async (dir: string) =>
  Promise.all(
    (await filesIn(dir)).map(async (file) => {
      const content = await readFile(path.join(dir, file));
      return `${file} ${createHash('sha256').update(content).digest('hex')}`;
    }),
  );

let content: Awaited<ReturnType<typeof writeFolder>>;
let dist: string;
let distElsewhere: string;
let outcomes: Outcome[];

beforeAll(async () => {
  content = await writeFolder({
    [`content${PICTURE}`]: Uint8Array.of(0xff, 0xd8, 0x00, 0xff),
    ...Object.fromEntries(articles.map((each) => [`content/${articleFile(each)}`, each])),
    'content/glossary/invented-name.json': NAME,
  });
  dist = path.join(content.dir, 'dist');
  distElsewhere = path.join(content.dir, 'elsewhere', 'dist');
  const CONTENT_DIR = path.join(content.dir, 'content');
  outcomes = await Promise.all([
    build({ CONTENT_DIR, DIST_DIR: dist, TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' }),
    build({ CONTENT_DIR, DIST_DIR: distElsewhere, TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8' }),
  ]);
}, 120_000);

afterAll(() => content.remove());

/** Width and height from the head of a PNG file. */
const pngSizeOf = async (file: string) => {
  const head = await readFile(file);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
};

const read = (file: string) => readFile(path.join(dist, file), 'utf8');
const inEveryLanguage = (paths: string[]) =>
  LOCALES.flatMap(({ pathPrefix }) => paths.map((each) => `${pathPrefix}${each}`.slice(1)));

/** Two articles a day, the newest on the first of January. */
const months = ['2030-01', '2029-12', 'undated'];

/** Every page there must be. Of 60 articles, only the list of all has a page behind its front. */
const pages = inEveryLanguage([
  ...[[], ...allFilters()].map((filter) => headlinesPath({ filter })),
  headlinesPath({ page: 1 }),
  ...articles.map(({ id }) => articlePath(id)),
  '/archive/',
  ...months.map((month) => archivePath({ month })),
  '/names/',
  namePath(NAME.id),
  '/search/',
  '/about/',
]);

/** Not in the sitemap: a frame's page is found through the site that frames it. */
const embeds = inEveryLanguage([[], ...allFilters()].map(embedPath));

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
    const folders = [...pages, ...embeds, ...personal, ...inEveryLanguage(moved)].map(
      (page) => `${page}index.html`,
    );
    const found = (await filesIn(dist)).filter((file) => file.endsWith('.html'));
    expect(found).toEqual([...folders, ...inEveryLanguage(['/404.html']), 'offline.html'].sort());
  });

  it('lists in its sitemap every page that is one, once, and no other', async () => {
    const sitemap = await read('sitemap.xml');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    expect(listed.toSorted()).toEqual(pages.map((page) => `${HOST}${page}`).toSorted());
    expect(await read('robots.txt')).toContain(`Sitemap: ${HOST}sitemap.xml`);
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
    expect(named.size).toBe(1 + 63 + CARDS_NEWEST);
    expect((await filesIn(path.join(dist, 'cards'))).length).toBe(named.size);
    expect(await read('404.html')).not.toContain('og:image');
  });

  it('copies pictures as they are', async () => {
    const copy = await readFile(path.join(dist, PICTURE));
    expect(copy).toEqual(await readFile(path.join(content.dir, 'content', PICTURE)));
  });
});

describe('a build after a change', { timeout: 120_000 }, () => {
  it('is what a new build would be, and makes few files anew', async () => {
    const CONTENT_DIR = path.join(content.dir, 'changed');
    await cp(path.join(content.dir, 'content'), CONTENT_DIR, { recursive: true });
    const DIST_DIR = path.join(content.dir, 'changed-dist');
    await build({ CONTENT_DIR, DIST_DIR });
    const [oldest] = articles.slice(-1);
    const added = { ...inventArticles(1)[0], id: 'added', publishedAt: '2031-01-01' } as Article;
    const corrected = { ...oldest, title: 'عنوان مخترع مصحَّح' } as Article;
    for (const each of [added, corrected]) {
      const file = path.join(CONTENT_DIR, articleFile(each));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(each));
    }
    await build({ CONTENT_DIR, DIST_DIR });
    const anew = path.join(content.dir, 'anew-dist');
    await build({ CONTENT_DIR, DIST_DIR: anew });
    expect(await hashesIn(DIST_DIR)).toEqual(await hashesIn(anew));

    const changed = (await readFile(`${DIST_DIR}.changed.txt`, 'utf8')).trimEnd().split('\n');
    const changedArticles = changed.filter((file) => file.startsWith('articles/'));
    expect(changedArticles).toContain('articles/added/index.html');
    expect(changedArticles).toContain(`articles/${corrected.id}/index.html`);
    expect(changedArticles.length).toBeLessThan(14);
    expect(changed.at(-1)).toBe('data/manifest.json');
    expect(changed.filter((file) => file.startsWith('assets/'))).toEqual([]);
  });
});

describe('a build in one language', { timeout: 60_000 }, () => {
  it('has no page in another, and names none', async () => {
    const DIST_DIR = path.join(content.dir, 'arabic-dist');
    const { code } = await build({
      CONTENT_DIR: path.join(content.dir, 'content'),
      DIST_DIR,
      LANGUAGES: 'ar',
    });
    expect(code).toBe(0);
    const files = await filesIn(DIST_DIR);
    expect(files.filter((file) => /^(?:en|ru)\//.test(file))).toEqual([]);
    for (const file of ['index.html', 'about/index.html', 'sitemap.xml', '_headers']) {
      const text = await readFile(path.join(DIST_DIR, file), 'utf8');
      expect(text, file).not.toMatch(/\/(?:en|ru)\/|hreflang="(?:en|ru)"/i);
    }
  });
});

describe('a build that cannot be', { timeout: 60_000 }, () => {
  it('of bad content ends with 1, tells what is wrong and leaves the last one whole', async () => {
    const badDir = path.join(content.dir, 'bad');
    await cp(path.join(content.dir, 'content'), badDir, { recursive: true });
    await writeFile(path.join(badDir, 'articles/undated/broken.json'), '{');
    await rm(path.join(badDir, PICTURE));
    const before = await hashesIn(content.dir);
    const { code, stderr } = await build({ CONTENT_DIR: badDir, DIST_DIR: dist });
    expect(code).toBe(1);
    expect(stderr).toContain('articles/undated/broken.json\n  expected: valid JSON\n  found: ');
    expect(stderr).toContain('invented-0007.json › image.src\n  expected: a file at bad/media/');
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
