import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Manifest } from '../src/core/site/manifest.ts';
import { searchManifestPaths } from '../src/core/search/format.ts';
import { startStaticServer } from '../tools/static-server.ts';
import { expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { elementsOf } from './html.ts';
import { buildInto, buildOnce } from './invented-site.ts';
import { writeInvented } from './invented.ts';
import { ARABIC } from './languages.ts';
import { expectReady, headline, headlines } from './reader.ts';

/*
 * A newer build goes up file by file, as the recipes do it, while readers read. Nobody may meet a
 * page without its parts, or data that name missing files.
 */

const READERS = 8;
const NEW_TITLE = 'خبر تجريبي نُشر أثناء القراءة';

const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
const [content, dist, host] = ['content', 'dist', 'host'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

const linesOf = (list: string) =>
  readFileSync(`${dist}.${list}.txt`, 'utf8').split('\n').filter(Boolean);

test.beforeAll(async () => {
  // A file that is newer than the record counts as changed by somebody else.
  cpSync(await buildOnce(writeInvented), folder, { recursive: true, preserveTimestamps: true });
  cpSync(dist, host, { recursive: true });
  const article = {
    id: 'invented-new',
    title: NEW_TITLE,
    publishedAt: '2026-01-01',
    countries: ['KZ'],
    region: false,
    partners: [],
    source: null,
    body: [{ type: 'paragraph', text: 'فقرة تجريبية.' }],
  };
  mkdirSync(join(content, 'articles/2026'), { recursive: true });
  writeFileSync(join(content, 'articles/2026/invented-new.json'), JSON.stringify(article));
  await buildInto(folder);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Reads as a browser would without the app: a page and its parts, the manifest and what it names. */
const readOnce = async (url: string, number: number): Promise<string[]> => {
  const faults: string[] = [];
  const get = async (path: string) => {
    const response = await fetch(new URL(path, url));
    if (!response.ok) faults.push(`${response.status} ${path}`);
    return response.text();
  };
  const pages = ['', 'countries/kz/', 'countries/kz-uz/', 'archive/', 'articles/invented-106/'];
  const html = await get(pages[number % pages.length] ?? '');
  if (!html.trimEnd().endsWith('</html>')) faults.push('half a page');
  for (const { src, href } of [...elementsOf(html, 'script'), ...elementsOf(html, 'link')])
    if (src !== undefined || href?.includes('/assets/')) await get(src ?? href ?? '');
  const shown = [...html.matchAll(/"\/articles\/([\w-]+)\/"/g)].map(([, id]) => id);
  for (const id of shown.slice(0, 3)) await get(`data/articles/${id}.json`);

  const manifest = JSON.parse(await get('data/manifest.json')) as Manifest;
  const { count, front, index } = manifest.lists.all;
  await get(`data/coverage.${manifest.coverage}.json`);
  for (const path of searchManifestPaths(manifest.search)) await get(path.slice(1));
  await get(`data/lists/all/index.${index}.json`);
  const newest = Math.ceil(count / 24);
  for (const [age, hash] of front.entries()) {
    const page = JSON.parse(await get(`data/lists/all/${newest - age}.${hash}.json`)) as {
      id: string;
    }[];
    for (const { id } of page.slice(0, 2)) await get(`data/articles/${id}.json`);
  }
  return faults;
};

test('a reader in the middle of a deploy never sees a broken site', async ({
  page,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  expectProblem(/^foreign host: http:\/\/127\.0\.0\.1/);
  const changed = linesOf('changed');
  expect(changed.length).toBeGreaterThan(100);
  expect(changed.at(-1)).toBe('data/manifest.json');
  const server = await startStaticServer({ dir: host });
  try {
    await page.goto(server.url);
    await expectReady(page);

    const upload = { isDone: false };
    const faults: string[] = [];
    let reads = 0;
    const readers = Array.from({ length: READERS }, async (_, reader) => {
      for (let turn = reader; !upload.isDone; turn += 1) {
        faults.push(...(await readOnce(server.url, turn)));
        reads += 1;
      }
    });
    const uploading = (async () => {
      for (const file of changed) {
        // Written beside its place and then moved there, as rsync does, so that no host sends half
        // a file.
        const target = join(host, file);
        mkdirSync(dirname(target), { recursive: true });
        cpSync(join(dist, file), `${target}.new`);
        renameSync(`${target}.new`, target);
        await new Promise((resolve) => void setTimeout(resolve, 20));
      }
      upload.isDone = true;
    })();
    // Meanwhile a reader goes on in a page of the old build.
    const older = page.getByRole('link', { name: ARABIC.words.headlines.older, exact: true });
    while ((await older.count()) > 0) {
      const first = (await headlines(page).first().textContent()) ?? '';
      await older.click();
      await expect(headlines(page).first()).not.toHaveText(first);
    }
    await headlines(page).last().click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await uploading;
    await Promise.all(readers);
    expect(faults).toEqual([]);
    expect(reads).toBeGreaterThan(READERS);

    // Old files are deleted at the end; a tab that was opened before still finds its way.
    for (const file of linesOf('removed')) rmSync(join(host, file));
    await page.goto(server.url);
    await expect(headline(page, NEW_TITLE)).toBeVisible();
  } finally {
    await server.close();
  }
});
