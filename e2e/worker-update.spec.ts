import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleWorker } from '../pipeline/bundle/bundle-worker.ts';
import { setUpFaultySite } from './faulty-site.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { expectReady, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const { words } = ARABIC;

const { site, open, cutOff } = setUpFaultySite();

const isControlled = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

const shells = (page: Page) =>
  page.evaluate(async () =>
    (await caches.keys()).filter((name) => name.includes(' shell ')).map((name) => name.slice(-10)),
  );

/** A deploy of another version with the same files. */
const deploy = (version: string, change: (code: string) => string = (code) => code) =>
  site.server.replace('sw.js', (code) =>
    change(code.replace(/"version":"\w+"/, `"version":"${version}"`)),
  );

test('a new version waits, is offered in words, and takes over whole when the reader says so', async ({
  page,
}) => {
  await open(page);
  await isControlled(page);
  const [before] = await shells(page);
  deploy('version-02');
  site.server.asked.length = 0;
  await open(page);
  const offer = page.getByRole('paragraph').filter({ hasText: words.offline.update });
  await expect(offer).toBeVisible();
  expect(await shells(page)).toEqual([before, 'version-02']);
  // What the two versions share is not fetched again. Latin letters are no part of it: only the
  // second page is set in the site's faces, and asks for them.
  const fetched = site.server.asked.filter((path) => /^assets\/(?!\w+-latin-)/.test(path));
  expect(fetched).toEqual([]);
  expect(site.server.asked).toContain('offline.html');

  const accept = async () => {
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: words.offline.activate }).click();
    await loaded;
    await expectReady(page);
    await expect(offer).toHaveCount(0);
  };
  await accept();
  deploy('version-03');
  await open(page);
  await accept();
  await expect.poll(() => shells(page)).toEqual(['version-02', 'version-03']);
});

test('a deploy with a file that is not the one it names leaves the version before whole', async ({
  page,
  context,
}) => {
  await open(page, addressOf(FULL));
  await isControlled(page);
  const before = await shells(page);
  deploy('version-02', (code) => code.replace(/("offline\.html","sha256-)[^"]{5}/, '$1AAAAA'));
  await open(page, addressOf(FULL));
  await expect
    .poll(() => site.server.asked.filter((path) => path === 'offline.html').length)
    .toBe(2);
  // The worker removes the incomplete copy when it finds the wrong file.
  await expect.poll(() => shells(page)).toEqual(before);
  await cutOff(context);
  await open(page, addressOf(FULL));
  await expect(title(page)).toHaveText(FULL.title);
});

test('a newsroom can take the worker back, and loses nothing that readers saved', async ({
  page,
}) => {
  await open(page, addressOf(FULL));
  await isControlled(page);
  await page.getByText(words.article.save, { exact: true }).click();
  await expect(page.getByText(words.saved.done)).toBeVisible();

  const dir = join(tmpdir(), `kill-switch-${process.pid}`);
  await bundleWorker(resolve(import.meta.dirname, '..'), dir, 'kill-switch');
  const code = await readFile(join(dir, 'kill-switch.js'), 'utf8');
  site.server.replace('sw.js', () => `self.PLAN={"base":"/"};\n${code}`);
  // A build without a worker registers none: the script that would do so is not there, not even in
  // the browser's own cache.
  await page.route('**/assets/Offline-*', (route) => route.fulfill({ status: 404 }));
  const loadedAgain = page.waitForEvent('load');
  await page.evaluate(() => {
    // Not awaited: the switch reloads the page, and the answer would be lost with the old page.
    void navigator.serviceWorker.getRegistration().then((found) => found?.update());
  });
  await loadedAgain;
  await expectReady(page);
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  await open(page, 'saved/');
  await expect(page.getByRole('main').getByRole('link', { name: FULL.title })).toBeVisible();
});

test('the worker’s plan names every script and sheet of the build', async () => {
  const code = await readFile(resolve(import.meta.dirname, '../dist/sw.js'), 'utf8');
  const page = await readFile(resolve(import.meta.dirname, '../dist/index.html'), 'utf8');
  for (const [, name = ''] of page.matchAll(/assets\/([\w-]+\.js)/g))
    expect(code).toContain(`"assets/${name}","sha256-`);
});
