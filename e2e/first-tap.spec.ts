import type { Page } from '@playwright/test';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { holdApp } from './network.ts';
import { expectReady, headline, open, scrollOf, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const SCRIPT = /\/assets\/react-[^/]*\.js$/;

/** Keeps the app's script loading for ever, for the page that requests it first. */
const holdScript = async (page: Page) => {
  let held = 0;
  await page.route(SCRIPT, async (route) => {
    held += 1;
    if (held > 1) await route.continue();
  });
  // Not waiting for the load event: in some engines it waits for a script that was preloaded.
  await page.goto('./', { waitUntil: 'domcontentloaded' });
};

test(
  'a tap before the app is there gives up what is still on its way, and the article comes alone',
  EVERYWHERE,
  async ({ page }) => {
    await holdScript(page);
    // The article answers only when the request for the script was cancelled.
    const givenUp = page.waitForEvent('requestfailed', (request) => SCRIPT.test(request.url()));
    await page.route('**/articles/*/', async (route) => {
      await givenUp;
      await route.continue();
    });
    await headline(page, FULL.title).click();
    await expect(title(page)).toHaveText(FULL.title);
    await expectReady(page);
    await page.goBack();
    await expectReady(page);
    await expect(headline(page, FULL.title)).toBeVisible();
  },
);

test('a link to a place in the page cancels no download', async ({ page }) => {
  await holdScript(page);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.getByRole('link', { name: 'انتقل إلى المحتوى' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/);
  expect(failed).toEqual([]);
});

test('a step back before the app is there again loads the page that it leads to', async ({
  page,
}) => {
  await open(page, './');
  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText(FULL.title);
  const release = await holdApp(page);
  // After a reload, both entries of the history belong to one document.
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.evaluate(() => history.back());
  await expect(headline(page, FULL.title)).toBeVisible();
  await release();
  await expectReady(page);
  await page.goForward();
  await expect(title(page)).toHaveText(FULL.title);
});

test('what a reader does before the app is there stays', async ({ page }) => {
  /** Opens an address, does something there, and only then lets the app in. */
  const before = async (address: string | null, act: () => Promise<void>) => {
    const release = await holdApp(page);
    if (address === null) await page.reload({ waitUntil: 'domcontentloaded' });
    else await page.goto(address, { waitUntil: 'domcontentloaded' });
    await act();
    await release();
    await expectReady(page);
  };
  const saved = page.getByRole('link', { name: ARABIC.words.shell.saved }).first();
  const box = page.getByRole('banner').getByRole('searchbox');

  await test.step('a place in the page stays in its address', async () => {
    await before(addressOf(FULL), () => page.evaluate(() => location.assign('#p3')));
    await expect(page).toHaveURL(/#p3$/);
  });

  await test.step('back at the top, after a reload farther down', async () => {
    await page.goto('./');
    await expectReady(page);
    await page.evaluate(() => scrollTo(0, 200));
    await before(null, async () => {
      await expect.poll(() => scrollOf(page)).toBe(200);
      // By hand: where a script scrolls, the browser may restore the place once more.
      await page.mouse.wheel(0, -400);
      await expect.poll(() => scrollOf(page)).toBe(0);
    });
    expect(await scrollOf(page)).toBe(0);
  });

  // In the first, the app takes over the page; the others it replaces.
  for (const address of ['search/', 'search/?q=Kazakhstan', 'countries/kz/?from=2022-01-01'])
    await test.step(`the focus in ${address}`, async () => {
      await before(address, () => saved.focus());
      await expect(page.getByRole('status').first()).toBeAttached();
      await expect(saved).toBeFocused();
    });

  await test.step('what was typed', async () => {
    await before(`${addressOf(FULL)}?find=Kazakhstan`, () => box.fill('Astana'));
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('Astana');
  });
});
