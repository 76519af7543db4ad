import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';
import { articleSchema, type Article } from '../src/core/news/article.schema.ts';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { startStaticServer } from '../tools/static-server.ts';
import { expect, test } from './fixtures.ts';
import { expectReady } from './reader.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');

/**
 * Strings that the check of content accepts, for every field that a reader sees; the others never
 * get here.
 */
const texts = naughtyStrings.filter(
  (title) => articleSchema.safeParse(inventArticle({ title })).success,
);
const EACH = 12;

const articles = Array.from({ length: Math.ceil(texts.length / EACH) }, (_, at): Article => {
  const pick = (offset: number) => texts[(at * EACH + offset) % texts.length] ?? '';
  return inventArticle({
    id: `hostile-${at}`,
    title: pick(0),
    countries: ['KZ'],
    summary: pick(1),
    author: pick(2),
    source: { name: pick(3), url: 'https://publisher.example/' },
    corrections: [{ date: '2030-01-01', text: pick(4) }],
    body: [
      { type: 'paragraph', text: [pick(5), { type: 'strong', text: pick(6) }] },
      { type: 'heading', level: 2, text: pick(7) },
      { type: 'quote', text: pick(8), cite: pick(9) },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'link', text: pick(10), href: 'https://x.example/' }]],
      },
      { type: 'table', caption: pick(11), head: [pick(0)], rows: [[pick(1)]] },
    ],
  });
});

/** A word that no browser breaks by itself, where a reader meets it first: at the head of every list. */
const UNBREAKABLE = `https://publisher.example/${'invented'.repeat(16)}`;
const unbreakable = inventArticle({
  id: 'unbreakable',
  title: UNBREAKABLE,
  publishedAt: '2040-01-01',
  countries: ['KZ', 'UZ'],
  summary: UNBREAKABLE,
  author: UNBREAKABLE,
  source: { name: UNBREAKABLE, url: 'https://publisher.example/' },
  corrections: [{ date: '2040-01-01', text: UNBREAKABLE }],
  body: [
    { type: 'paragraph', text: UNBREAKABLE },
    { type: 'heading', level: 2, text: UNBREAKABLE },
    { type: 'quote', text: UNBREAKABLE, cite: UNBREAKABLE },
    { type: 'list', ordered: true, items: [UNBREAKABLE] },
  ],
});

let site: Awaited<ReturnType<typeof startStaticServer>>;
let dist: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const content = await writeFolder(
    Object.fromEntries(
      [unbreakable, ...articles].map((each) => [`content/${articleFile(each)}`, each]),
    ),
  );
  dist = await mkdtemp(join(tmpdir(), 'hostile-site-'));
  await run(process.execPath, ['pipeline/run.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: join(content.dir, 'content'),
      DIST_DIR: join(dist, 'dist'),
      BASE_PATH: '/',
      CARDS_NEWEST: '3',
    },
  });
  await content.remove();
  site = await startStaticServer({ dir: join(dist, 'dist') });
});

test.afterAll(async () => {
  await site?.close();
  await rm(dist, { recursive: true, force: true });
});

test.beforeEach(({ expectProblem }) => expectProblem(/^foreign host: http:\/\/127\.0\.0\.1/));

test(`hostile strings in every field are text: prerendered, taken over, and in lists`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 390, height: 844 });
  page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a script ran').toBe(''));
  expect(texts.length).toBeGreaterThan(200);

  const expectNoOverflow = async (address: string) => {
    const [inner, outer] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((each) => each.getBoundingClientRect().width > innerWidth)
        .map((each) => `${each.tagName}.${each.className}`),
    );
    expect(inner, `${address}: ${wide.join()}`).toBeLessThanOrEqual(outer ?? 0);
  };
  const lookAt = async (address: string) => {
    await page.goto(site.url + address);
    await expectReady(page);
    // Nothing of a text has become an element, and nothing is wider than the window.
    expect(
      await page.locator('main :is(script, iframe, object, embed, form, base)').count(),
      address,
    ).toBe(0);
    await expectNoOverflow(address);
  };
  for (const { id, title } of articles) {
    await lookAt(`articles/${id}/`);
    const shown = await page.locator('h1').textContent();
    expect(shown?.replaceAll(/\s+/g, ''), id).toBe(title.replaceAll(/\s+/g, ''));
  }
  for (const address of ['', 'en/countries/kz/', 'ru/']) await lookAt(address);
  // A narrow phone, or four times the size on a wide screen.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['articles/unbreakable/', '', 'countries/kz-uz/', 'archive/2040/01/'])
    await lookAt(address);
  await page.goto(`${site.url}search/?q=publisher`);
  await expect(page.getByRole('main').getByRole('link', { name: UNBREAKABLE })).toBeVisible();
  await expectNoOverflow('search');
});
