import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { backLink, drawn, expectReady, open, scrollOf, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/* Going back to pages whose height or place is not known from the start. */

test.use({ viewport: { width: 390, height: 640 } });

/** Waits until the page no longer scrolls. */
const expectStill = (page: Page) =>
  expect(async () => {
    const scroll = await scrollOf(page);
    await drawn(page);
    expect(await scrollOf(page)).toBe(scroll);
  }).toPass();

test('back at the foot of the front page, where it was loaded again', async ({ page }) => {
  await open(page, './');
  await page.keyboard.press('End');
  await expectStill(page);
  await page.reload();
  await expectReady(page);
  const link = page.getByRole('contentinfo').getByRole('link', { name: ARABIC.words.shell.saved });
  await expect(link).toBeInViewport();
  await expectStill(page);
  const scroll = await scrollOf(page);
  await link.press('Enter');
  await expect(title(page)).toHaveText(ARABIC.words.saved.title);
  await page.goBack();
  await expect.poll(() => scrollOf(page)).toBe(scroll);
});

test('back in an article whose words are marked, the place is kept, and the next match is a tap away', async ({
  page,
}) => {
  await open(page, `${addressOf(FULL)}?find=${encodeURIComponent('كازاخستان')}`);
  const matches = page.getByRole('group', { name: ARABIC.words.search.matches });
  await expect(matches).toBeVisible();
  await expectStill(page);
  await page.locator('#p6').evaluate((block) => block.scrollIntoView());
  const scroll = await scrollOf(page);
  const leave = async () => {
    // Not by the keyboard: the focus would scroll to the link.
    await backLink(page).dispatchEvent('click');
    await expect(title(page)).not.toHaveText(FULL.title);
    await page.goBack();
  };
  for (const come of [leave, () => page.reload()]) {
    await come();
    await expect(matches).toBeVisible();
    await expectStill(page);
    expect(await scrollOf(page)).toBe(scroll);
  }
  await matches.getByRole('button', { name: ARABIC.words.search.nextMatch }).click();
  await expect.poll(() => scrollOf(page)).not.toBe(scroll);
});
