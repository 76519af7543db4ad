import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { articleCardPath } from '../../src/core/site/card.ts';
import type { ArticleData } from '../../src/core/news/headline.ts';
import { picturePath } from '../../src/core/site/picture.ts';
import { articleDataPath, MANIFEST_PATH, type Manifest } from '../../src/core/site/manifest.ts';
import { searchManifestPaths } from '../../src/core/search/format.ts';
import { drawPicture } from '../../tools/testing/draw-picture.ts';
import { inventArticle, inventArticles } from '../../tools/testing/invent-articles.ts';
import { articleFile } from '../../src/core/content-files/article-file.ts';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { readConfig } from '../config.ts';
import { makeIndex } from '../search/make-index.ts';
import { contentPlugin } from './vite-plugin.ts';

vi.mock(import('../search/make-index.ts'), { spy: true });

const ROOT = path.resolve(import.meta.dirname, '../..');
const BASE = '/sub/path/';
const IMAGE = { src: '/media/map.png', alt: 'خطوط تجريبية', width: 640, height: 320 };
/** This test measures nothing: a busy machine may take its time. */
const PATIENT = { timeout: 120_000, interval: 100 };

let content: Awaited<ReturnType<typeof writeFolder>>;
let server: ViteDevServer;
const [first] = inventArticles(3);
const article = inventArticle({ ...first });

const ask = async (file: string) => {
  const address = server.resolvedUrls?.local[0] ?? '';
  const response = await fetch(new URL(BASE + file.slice(1), address));
  const { status, headers } = response;
  return { status, type: headers.get('content-type'), text: await response.text() };
};

beforeAll(async () => {
  const files = inventArticles(3).map((each) => [`content/${articleFile(each)}`, each] as const);
  const picture = ['content/media/map.png', await drawPicture(640, 320).png().toBuffer()] as const;
  const pictured = inventArticle({ id: 'pictured', image: IMAGE });
  content = await writeFolder(
    Object.fromEntries([...files, picture, [`content/${articleFile(pictured)}`, pictured]]),
  );
  const config = readConfig({ CONTENT_DIR: 'content', BASE_PATH: BASE }, content.dir);
  server = await createServer({
    root: ROOT,
    configFile: false,
    base: BASE,
    cacheDir: path.join(content.dir, 'cache'),
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0 },
    plugins: [react(), contentPlugin(config)],
    define: {
      'import.meta.env.VITE_SITE_URL': JSON.stringify(config.siteUrl),
      'import.meta.env.VITE_LANGUAGES': JSON.stringify('ar en ru'),
      'import.meta.env.VITE_OFFLINE': 'true',
    },
  });
  await server.listen();
});

afterAll(async () => {
  await server.close();
  await content.remove();
});

beforeEach(() => {
  vi.mocked(makeIndex).mockClear();
});

describe('the development server', () => {
  it.each([
    ['data', articleDataPath(article.id), 'application/json', article.title],
    ['a page', `/articles/${article.id}/`, 'text/html', article.title],
    ['a front', '/en/', 'text/html', article.title],
    ['a feed', '/feed.xml', 'application/xml', article.title],
    ['an embed', '/embed/', 'text/html', article.title],
    ['a card', articleCardPath(article.id), 'image/png', 'PNG'],
  ])('serves %s, and makes no index for it', async (_what, file, type, text) => {
    const answer = await ask(file);
    expect(answer.status).toBe(200);
    expect(answer.type).toContain(type);
    expect(answer.text).toContain(text);
    expect(makeIndex).not.toHaveBeenCalled();
  });

  it('names its icons by the folder of the site, once', async () => {
    const { text } = await ask('/');
    const icons = text.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"/g);
    expect(Array.from(icons, ([, href]) => href)).toEqual(
      ['favicon.svg', 'favicon.ico', 'app.webmanifest', 'apple-touch-icon.png'].map(
        (name) => BASE + name,
      ),
    );
  });

  it('serves the files of a picture that an article names', async () => {
    const { text } = await ask(articleDataPath('pictured'));
    const { image } = JSON.parse(text) as ArticleData;
    for (const type of ['avif', 'webp'] as const) {
      const answer = await ask(picturePath(image?.picture?.hash ?? '', 480, type));
      expect(answer).toMatchObject({ status: 200, type: `image/${type}` });
    }
  });

  it('serves no picture that is not in its folder', async () => {
    expect((await ask('/media/..%2farticles/x.json')).status).toBe(404);
  });

  it('says of data that are not there that they are not', async () => {
    expect(await ask('/data/articles/none.json')).toMatchObject({ status: 404, text: '' });
  });

  it('serves what was edited, and an index of it when the search is asked for', async () => {
    const edited = path.join(content.dir, 'content', articleFile(article));
    await writeFile(edited, JSON.stringify({ ...article, title: 'عنوان آخر مخترع' }));
    await vi.waitFor(async () => {
      expect((await ask(articleDataPath(article.id))).text).toContain('عنوان آخر مخترع');
    }, PATIENT);
    expect((await ask('/feed.json')).text).toContain('عنوان آخر مخترع');
    expect(makeIndex).not.toHaveBeenCalled();
    const { search } = JSON.parse((await ask(MANIFEST_PATH)).text) as Manifest;
    for (const file of searchManifestPaths(search)) expect((await ask(file)).status).toBe(200);
    expect(makeIndex).toHaveBeenCalledTimes(1);
  });

  it('names a file that is not good, and goes on when it is mended', async () => {
    const file = path.join(content.dir, 'content', articleFile(article));
    await writeFile(file, '{');
    await vi.waitFor(async () => {
      const { status, text } = await ask('/about/');
      expect([status, text]).toEqual([500, expect.stringContaining('valid JSON')]);
    }, PATIENT);
    await writeFile(file, JSON.stringify(article));
    await vi.waitFor(async () => expect((await ask('/about/')).status).toBe(200), PATIENT);
  });
});
