import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../src/core/news/article.schema.ts';
import { inventArticles } from '../tools/testing/invent-articles.ts';
import { INVENTED_MARK, inventSiteFile } from '../tools/testing/invent-site-file.ts';
import { build, filesIn, hashesIn } from '../tools/testing/test-build.ts';
import { articleFile, writeFolder } from '../tools/testing/test-content.ts';

// Whole builds, one after another. Some cards and passages show what becomes of them.
const SOME = { CARDS_NEWEST: '10', PASSAGES_NEWEST: '1' };
const NONE = { CARDS_NEWEST: '0', PASSAGES_NEWEST: '0' };

const articles = inventArticles(60);
let content: Awaited<ReturnType<typeof writeFolder>>;

beforeAll(async () => {
  content = await writeFolder(
    Object.fromEntries(articles.map((each) => [`content/${articleFile(each)}`, each])),
  );
});
afterAll(() => content.remove());

describe('a build after a change', () => {
  it('is what a new build would be, and makes few files anew', async () => {
    const CONTENT_DIR = path.join(content.dir, 'changed');
    await cp(path.join(content.dir, 'content'), CONTENT_DIR, { recursive: true });
    const DIST_DIR = path.join(content.dir, 'changed-dist');
    await build({ CONTENT_DIR, DIST_DIR, ...SOME });
    const [oldest] = articles.slice(-1);
    const added = { ...inventArticles(1)[0], id: 'added', publishedAt: '2031-01-01' } as Article;
    const corrected = { ...oldest, title: 'عنوان مخترع مصحَّح' } as Article;
    for (const each of [added, corrected]) {
      const file = path.join(CONTENT_DIR, articleFile(each));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(each));
    }
    await build({ CONTENT_DIR, DIST_DIR, ...SOME });
    const anew = path.join(content.dir, 'anew-dist');
    await build({ CONTENT_DIR, DIST_DIR: anew, ...SOME });
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

describe('a build at another time', () => {
  it('differs in what says how new the news are, and until when a contact holds, and in nothing else', async () => {
    const CONTENT_DIR = path.join(content.dir, 'timed');
    await cp(path.join(content.dir, 'content'), CONTENT_DIR, { recursive: true });
    await writeFile(path.join(CONTENT_DIR, 'site.json'), JSON.stringify(inventSiteFile()));
    await writeFile(path.join(CONTENT_DIR, 'mark.svg'), INVENTED_MARK);
    const DIST_DIR = path.join(content.dir, 'timed-dist');
    const at = async (time: string) => {
      const SOURCE_DATE_EPOCH = String(Date.parse(time) / 1000);
      await build({ CONTENT_DIR, DIST_DIR, BASE_PATH: '/', SOURCE_DATE_EPOCH, ...SOME });
      const changed = await readFile(`${DIST_DIR}.changed.txt`, 'utf8');
      return changed.split('\n').filter((file) => file !== '');
    };
    expect((await at('2030-01-01T12:00:00Z')).length).toBeGreaterThan(400);
    expect(await at('2030-01-01T12:30:00Z')).toEqual([]);
    expect(await at('2030-02-01T12:00:00Z')).toEqual([
      '.well-known/security.txt',
      'sitemap-news.xml',
    ]);
  });
});

describe('a build in one language', () => {
  it('has no page in another, and names none', async () => {
    const DIST_DIR = path.join(content.dir, 'arabic-dist');
    const { code } = await build({
      CONTENT_DIR: path.join(content.dir, 'content'),
      DIST_DIR,
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
