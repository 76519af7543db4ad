import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const { words } = ARABIC;
const KEPT = 'reader / read';

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEPT);
const ask = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('reading', '{"remember":"yes"}'));

test.use({ viewport: { width: 390, height: 500 } });

test('nothing is remembered before the reader asks for it', async ({ page }) => {
  await page.clock.install();
  await open(page, addressOf(FULL));
  await page.locator('#p4').scrollIntoViewIfNeeded();
  await page.clock.runFor(1000);
  expect(await kept(page)).toBeNull();
});

test('a reader who asked is led back to where they stopped, and one button forgets it all', async ({
  page,
}) => {
  await ask(page);
  await page.clock.install();
  await open(page, addressOf(FULL));
  // The memory loads after the page, so a reader may scroll before it is there; nothing is lost
  // while they go on.
  const scroll = (block: Element) => {
    scrollBy(0, -40);
    block.scrollIntoView({ block: 'start' });
  };
  await expect(async () => {
    await page.locator('#p4').evaluate(scroll);
    await expect.poll(() => kept(page), { timeout: 2000 }).toContain('"block":4');
  }).toPass();
  await open(page, './');
  await open(page, addressOf(FULL));
  await page.getByRole('button', { name: words.reading.goOn }).click();
  await expect(page.locator('#p4')).toBeInViewport({ ratio: 1 });

  await page.getByRole('button', { name: words.settings.open }).first().click();
  // Scrolling up to the button is noted as well, once the page has come to rest.
  await page.clock.runFor(1000);
  await page.getByRole('button', { name: words.settings.forget }).click();
  await expect(page.getByText(words.settings.forgotten)).toBeVisible();
  expect(await kept(page)).toBeNull();
});

test('what was read to its end is marked in the lists, not by colour alone', async ({ page }) => {
  await ask(page);
  await open(page, addressOf(FULL));
  await page.locator('#p7').evaluate((block) => block.scrollIntoView({ block: 'end' }));
  await expect.poll(() => kept(page)).toContain('"isDone":true');
  await open(page, './');
  // Found by its address, because the mark becomes part of the link's name.
  const link = page.getByRole('main').locator(`article :is(h2, h3) a[href$="${addressOf(FULL)}"]`);
  const mark = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
  await expect.poll(mark).toContain(words.reading.read);
});
