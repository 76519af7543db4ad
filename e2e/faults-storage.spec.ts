import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inventVoices } from './invented-voice.ts';
import { ARABIC } from './languages.ts';
import { headlines, open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const { words } = ARABIC;
const { saved, readAloud } = words;

const save = (page: Page) => page.getByText(words.article.save, { exact: true }).click();

test('a device without room says so, and keeps what it has', async ({ page }) => {
  await open(page, addressOf(FULL));
  await save(page);
  await expect(page.getByText(saved.done)).toBeVisible();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page, addressOf(HEADLINE_ONLY));
  await save(page);
  await expect(page.getByRole('alert')).toHaveText(saved.full);
  await open(page, 'saved/');
  await expect(headlines(page)).toHaveText([FULL.title]);
});

test('a browser that keeps nothing says so, and the article can be taken as a file', async ({
  page,
}) => {
  await inventVoices(page, ['ar-SA']);
  // Everything that Firefox refuses when cookies are blocked.
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    indexedDB.open = refuse;
    Object.assign(window, {
      BroadcastChannel: function BroadcastChannel() {
        refuse();
      },
    });
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: refuse });
  });
  await open(page, addressOf(FULL));
  await save(page);
  await expect(page.getByRole('alert')).toHaveText(saved.blocked);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: saved.file }).click();
  expect((await download).suggestedFilename()).toBe(`${FULL.id}.html`);
  await page.getByRole('button', { name: readAloud.listen }).click();
  await expect(page.getByRole('region', { name: readAloud.player })).toBeVisible();
  await open(page, 'saved/');
  await expect(page.getByRole('alert').first()).toHaveText(saved.blocked);
  await expect(title(page)).toHaveText(saved.title);
});

test('what another tab saves or removes shows at once', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, 'saved/');
  await expect(other.getByText(saved.none)).toBeVisible();
  await open(page, addressOf(FULL));
  await save(page);
  await expect(headlines(other)).toHaveText([FULL.title]);
  await page.getByRole('button', { name: saved.remove }).click();
  await expect(other.getByText(saved.none)).toBeVisible();
});

test('a damaged database is reported, and the rest of the site works', async ({ page }) => {
  await open(page, './');
  await page.evaluate(
    () =>
      new Promise((done) => {
        // A database of a later version, as after a return to an older deploy.
        const request = indexedDB.open('reader /', 99);
        request.addEventListener('success', () => {
          request.result.close();
          done(null);
        });
      }),
  );
  await open(page, addressOf(FULL));
  await save(page);
  await expect(page.getByRole('alert')).toHaveText(saved.blocked);
  await expect(title(page)).toHaveText(FULL.title);
});

test('saved articles go into a file and come back on another device, and a bad file is refused whole', async ({
  page,
  browser,
  baseURL,
}) => {
  for (const article of [FULL, HEADLINE_ONLY]) {
    await open(page, addressOf(article));
    await save(page);
    await expect(page.getByText(saved.done)).toBeVisible();
  }
  await open(page, 'saved/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: saved.exportFile }).click();
  const file = await (await download).path();

  const device = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const other = await device.newPage();
  await open(other, 'saved/');
  const take = async (name: string, content: string) =>
    other
      .getByLabel(saved.importFile)
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await take('x.json', '{"format":"saved-articles","version":1,"articles":[{"id":"x"}]}');
  await expect(other.getByRole('alert')).toHaveText(saved.badArticle.replace('{{n}}', '1'));
  await take('x.txt', 'not JSON');
  await expect(other.getByRole('alert')).toHaveText(saved.notJson);
  await expect(other.getByText(saved.none)).toBeVisible();
  await other.getByLabel(saved.importFile).setInputFiles(file);
  await expect(headlines(other)).toHaveText([HEADLINE_ONLY.title, FULL.title]);
  await device.close();
});

/** The article that an address leads to: a page or its file. */
const idIn = (address: string): string => /articles\/([\w-]+)/.exec(address)?.[1] ?? address;

const listed = (page: Page): Promise<string[]> =>
  headlines(page)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    .then((addresses) => addresses.map(idIn));

test('a country comes along: its size before, a stop that keeps what came, and the rest later', async ({
  page,
}) => {
  // Where data are dear, no article is fetched only because its headline is in view.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  await page.route('**/data/articles/*', async (route) => {
    asked.push(idIn(route.request().url()));
    if (asked.length === 3) await page.getByRole('button', { name: saved.cancel }).click();
    await route.continue();
  });
  await open(page, 'saved/');
  const status = page.getByRole('region', { name: saved.along }).getByRole('status');
  await expect(status).toContainText(saved.size.split('{{')[0] ?? '');
  await page.getByRole('button', { name: saved.take }).click();
  await expect(status).toContainText(saved.stopped.split('{{')[0] ?? '');
  // The article that was on its way when the reader stopped still arrives, and is kept as well.
  const first = asked.splice(0);
  await expect.poll(async () => (await listed(page)).sort()).toEqual(first.toSorted());
  await page.getByRole('button', { name: saved.take }).click();
  await expect(status).toContainText(saved.taken);
  expect(asked.filter((id) => first.includes(id))).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  await expect.poll(async () => (await listed(page)).sort()).toEqual([...first, ...asked].sort());
});
