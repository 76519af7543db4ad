import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/core/news/article.schema.ts';
import { inventArticles } from '../tools/testing/invent-articles.ts';
import { inTwoPlaces, TWO_PLACES } from '../tools/testing/other-places.ts';
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { build, filesIn, hashesIn } from '../tools/testing/test-build.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';

// Whole builds of one small site, which begin where the first one ended. They make a few cards and
// passages, to check what later builds do with those.
const SOME = { CARDS_NEWEST: '10', PASSAGES_NEWEST: '1' };
const NONE = { CARDS_NEWEST: '0', PASSAGES_NEWEST: '0' };
const NOON = '2030-01-01T12:00:00Z';

const articles = inTwoPlaces(inventArticles(60));
let content: Awaited<ReturnType<typeof writeFolder>>;
let CONTENT_DIR: string;
let first: string;

const buildAt = async (time: string, folders: { CONTENT_DIR: string; DIST_DIR: string }) => {
  const SOURCE_DATE_EPOCH = String(Date.parse(time) / 1000);
  const { code, stderr } = await build({ ...folders, BASE_PATH: '/', SOURCE_DATE_EPOCH, ...SOME });
  expect([code, stderr]).toEqual([0, '']);
};

/** What the last build of a folder changed there. */
const changesOf = async (dist: string) => {
  const changed = await readFile(`${dist}.changed.txt`, 'utf8');
  return changed.split('\n').filter((file) => file !== '');
};

/** The first build once more, with what it recorded, for builds after it. */
const takeFirst = async (name: string) => {
  const dist = path.join(content.dir, name);
  // A file that is newer than the record counts as changed by somebody else.
  for (const part of ['', '.files.txt'])
    await cp(first + part, dist + part, { recursive: true, preserveTimestamps: true });
  return dist;
};

beforeAll(async () => {
  content = await writeFolder({
    ...Object.fromEntries(articles.map((each) => [`content/${articleFile(each)}`, each])),
    'content/site.json': inventSiteFile(),
    'content/mark.svg': INVENTED_MARK,
    'content/places.json': TWO_PLACES,
  });
  CONTENT_DIR = path.join(content.dir, 'content');
  first = path.join(content.dir, 'first');
  await buildAt(NOON, { CONTENT_DIR, DIST_DIR: first });
});
afterAll(() => content.remove());

describe('a build after a change', () => {
  it('is what a new build would be, and makes few files anew', async () => {
    const edited = path.join(content.dir, 'edited');
    await cp(CONTENT_DIR, edited, { recursive: true });
    const [newest, oldest] = [articles[0], articles.at(-1)];
    const added = { ...newest, id: 'added', publishedAt: '2031-01-01' } as Article;
    const corrected = { ...oldest, title: 'عنوان مخترع مصحَّح' } as Article;
    for (const each of [added, corrected]) {
      const file = path.join(edited, articleFile(each));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(each));
    }
    const DIST_DIR = await takeFirst('changed');
    await buildAt(NOON, { CONTENT_DIR: edited, DIST_DIR });
    const anew = path.join(content.dir, 'anew');
    await buildAt(NOON, { CONTENT_DIR: edited, DIST_DIR: anew });
    expect(await hashesIn(DIST_DIR)).toEqual(await hashesIn(anew));

    const changed = await changesOf(DIST_DIR);
    const changedArticles = changed.filter((file) => file.startsWith('articles/'));
    expect(changedArticles).toContain('articles/added/index.html');
    expect(changedArticles).toContain(`articles/${corrected.id}/index.html`);
    expect(changedArticles.length).toBeLessThan(14);
    expect(changed.at(-1)).toBe('data/manifest.json');
    expect(changed.filter((file) => file.startsWith('assets/'))).toEqual([]);
  });
});

describe('a build at another time', () => {
  it('differs in what says how new the news are, and until when a contact holds, and in nothing else', async () => {
    expect((await changesOf(first)).length).toBeGreaterThan(400);
    const DIST_DIR = await takeFirst('timed');
    const at = async (time: string) => {
      await buildAt(time, { CONTENT_DIR, DIST_DIR });
      return changesOf(DIST_DIR);
    };
    expect(await at('2030-01-01T12:30:00Z')).toEqual([]);
    expect(await at('2030-02-01T12:00:00Z')).toEqual([
      '.well-known/security.txt',
      'sitemap-news.xml',
    ]);
  });
});

describe('a build in one language', () => {
  it('has no page in another, and names none', async () => {
    const DIST_DIR = path.join(content.dir, 'arabic');
    const { code } = await build({
      CONTENT_DIR,
      DIST_DIR,
      BASE_PATH: '/',
      LANGUAGES: 'ar',
      ...NONE,
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
