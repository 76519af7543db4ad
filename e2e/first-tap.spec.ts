import type { Page } from '@playwright/test';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { holdApp } from './network.ts';
import { expectReady, headline, open, title } from './reader.ts';
import { FULL } from './seed.ts';

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
