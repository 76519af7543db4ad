import type { Page } from '@playwright/test';
import { FAULTS } from './faulty-server.ts';
import { setUpFaultySite } from './faulty-site.ts';
import { expect, inTurn, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { choice, expectReady, headline, headlines, LAST_OF_LISTS, title } from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

const { words } = ARABIC;

const { site, open } = setUpFaultySite();

/** Waits until the device has the newest lists, and the data of the article that is open. */
const openAndKeep = async (page: Page, article?: typeof FULL) => {
  await open(page, article && addressOf(article));
  const wanted = [LAST_OF_LISTS, ...(article ? [`/data/articles/${article.id}.json`] : [])];
  for (const path of wanted)
    await expect
      .poll(() => page.evaluate(async (url) => Boolean(await caches.match(url)), path))
      .toBe(true);
};

/** Removes files from the device, as if it had never had them. */
const forget = (page: Page, part: string) =>
  page.evaluate(async (wanted) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes(wanted)) await cache.delete(request);
    }
  }, part);

const NAMES = 'data/names';

test('whatever a host sends in place of an answer, files on the device still work, and missing ones give a message and a way on', async ({
  page,
}) => {
  test.slow();
  await openAndKeep(page, FULL);
  // The app gives up after fifteen seconds, which pass at once.
  await page.clock.install();
  await inTurn(Object.keys(FAULTS) as (keyof typeof FAULTS)[], async (name) => {
    const fault = FAULTS[name];
    await forget(page, NAMES);
    site.server.misbehave(() => fault);
    await page.goto(site.server.url + addressOf(FULL));
    if (name === 'sends other JSON' || name === 'sends a page for a file') {
      // A captive network answers a page with a page: the reader has to see it, to log in.
      site.server.misbehave((path) => (path.startsWith('data/') ? fault : null));
      await open(page, addressOf(FULL));
    }
    await expect(title(page)).toHaveText(FULL.title);
    await choice(page, 'kz').or(page.getByRole('banner').getByRole('link').first()).first().click();
    await expect(headlines(page).first()).toBeVisible();
    await headline(page, FULL.title).first().click();
    await expect(title(page)).toHaveText(FULL.title);

    site.server.misbehave((path) => (path.startsWith(NAMES) ? fault : null));
    await page.getByRole('contentinfo').getByRole('link', { name: words.shell.names }).click();
    await expect(async () => {
      await page.clock.fastForward(15_000);
      await expect(title(page)).toHaveText(words.error.title, { timeout: 300 });
    }).toPass();
    await expect(page.getByRole('alert')).toContainText(words.error.network);
    site.server.misbehave(() => null);
    await page.getByRole('button', { name: words.error.retry }).click();
    await expect(title(page)).toHaveText(words.names.title);
  });
});

/** A pseudo-random number from 0 to 1 for each seed in turn (mulberry32). */
const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

const VISITS = 40;

test(`${VISITS} visits on a network that loses one request in five lose nothing`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  // This seed loses as early as the fourth request, because an engine that caches much requests
  // little.
  const random = randomFrom(2040);
  await openAndKeep(page);
  let lost = 0;
  site.server.misbehave(() => {
    if (random() >= 0.2) return null;
    lost += 1;
    return random() < 0.5 ? FAULTS['hangs up'] : FAULTS['answers 500'];
  });
  const walk = randomFrom(7);
  const settle = async () => {
    const retry = page.getByRole('button', { name: words.error.retry });
    // The reader is told what was lost, and it loads on a second or third try.
    await expect(async () => {
      await expect(title(page)).toBeVisible();
      if (await retry.isVisible()) await retry.click();
      await expect(retry).toBeHidden({ timeout: 300 });
    }).toPass({ timeout: 60_000 });
  };
  for (let visit = 0; visit < VISITS; visit += 1) {
    const links = page
      .getByRole('main')
      .locator('h2 a, nav[aria-label] a')
      .filter({ visible: true });
    const count = await links.count();
    const kind = walk();
    if (kind < 0.15) await page.goBack();
    else if (kind < 0.3 || count === 0)
      await page.getByRole('banner').getByRole('link').first().click();
    // If the list changes meanwhile, the link is gone: then this visit leads nowhere.
    else
      await links
        .nth(Math.floor(walk() * count))
        .click({ timeout: 2000 })
        .catch(() => {});
    if (page.url() === 'about:blank') await page.goto(site.server.url).catch(() => {});
    await settle();
  }
  expect(lost).toBeGreaterThan(0);
  site.server.misbehave(() => null);
  await open(page);
  await expect(headlines(page)).toHaveCount(newsOf().length);
});

test('a list whose content is not what its name says is not kept', async ({ page }) => {
  site.server.misbehave((path) =>
    path.startsWith('data/lists/kz/')
      ? (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('[]')
      : null,
  );
  await openAndKeep(page);
  site.server.misbehave(() => null);
  await open(page, 'countries/kz/page/1/');
  await page.reload();
  await expectReady(page);
  const kept = await page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys())
      for (const key of await (await caches.open(name)).keys())
        if (key.url.includes('/data/lists/kz/'))
          texts.push((await (await caches.match(key))?.text()) ?? '');
    return texts;
  });
  expect(kept.filter((text) => text === '[]')).toEqual([]);
});

test('a stale manifest of a cache in between is followed to the lists of today', async ({
  page,
}) => {
  await open(page);
  site.server.replace('data/manifest.json', (text) =>
    text.replaceAll(/"[0-9a-f]{10}"/g, '"0000000000"'),
  );
  let asks = 0;
  site.server.misbehave((path) => {
    if (path !== 'data/manifest.json') return null;
    asks += 1;
    if (asks > 1) site.server.replace('data/manifest.json', (text) => text);
    return null;
  });
  await choice(page, 'uz').click();
  await expect(headlines(page)).toHaveCount(newsOf('uz').length);
});

test('on a device whose clock is decades off, everything is read as ever', async ({ page }) => {
  await inTurn(['1999', '2056'], async (year) => {
    await page.clock.setFixedTime(new Date(`${year}-01-02T03:04:05Z`));
    await openAndKeep(page, FULL);
    await expect(page.getByText('12 سبتمبر 2022', { exact: true })).toBeVisible();
    await page.getByText(words.article.save, { exact: true }).click();
    await expect(page.getByText(words.saved.done)).toBeVisible();
    site.server.misbehave(() => FAULTS['hangs up']);
    await open(page, 'saved/');
    await expect(headlines(page)).toHaveText([FULL.title]);
    await page.getByRole('button', { name: words.saved.remove }).click();
    await expect(page.getByText(words.saved.none)).toBeVisible();
    site.server.misbehave(() => null);
  });
});
