import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { headline, open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/* A page that the browser keeps as it was left, and shows again after going back. */

const { words } = ARABIC;
const { settings } = words;

/**
 * Makes a page deaf to what other pages do, like a page that the browser keeps. The browser of the
 * tests keeps none, so another page of the same reader stands for the visits in between.
 */
const makeDeaf = (page: Page) =>
  page.addInitScript(() => {
    addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
    BroadcastChannel.prototype.addEventListener = () => {};
  });

/** The events of a page that comes back, or whose tab is shown again. */
const RETURNS = {
  'comes back': (page: Page) =>
    page.evaluate(
      () => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ),
  'is looked at again': (page: Page) =>
    page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange'))),
};

const openPanel = async (page: Page) => {
  await page.getByRole('button', { name: settings.open }).first().click();
  const panel = page.getByRole('dialog', { name: settings.title });
  await expect(panel).toBeVisible();
  return panel;
};

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('reading') ?? '{}') as unknown);

/** Lets another page of the same reader choose. */
const elsewhere = async (page: Page, choose: (panel: Locator) => Promise<void>) => {
  const other = await page.context().newPage();
  await open(other, addressOf(FULL));
  await choose(await openPanel(other));
  await other.close();
};

const chooseMuch = async (panel: Locator) => {
  await panel.getByRole('radio', { name: settings.theme.dark }).check();
  await panel.getByRole('radio', { name: settings.size['5'], exact: true }).check();
  await panel.getByRole('radio', { name: settings.digits.arab }).check();
};

test('a page that comes back, or is looked at again, shows what was chosen since', async ({
  page,
}) => {
  await makeDeaf(page);
  await open(page, addressOf(FULL));
  const [root, date] = [page.locator('html'), page.locator('main article time').first()];
  await elsewhere(page, chooseMuch);
  await expect(root).not.toHaveAttribute('data-theme');
  await page.evaluate(
    () => void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  await RETURNS['comes back'](page);
  // The app again restores places itself: the browser would scroll the screen that is left.
  expect(await page.evaluate(() => history.scrollRestoration)).toBe('manual');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-size', '5');
  await expect(date).toHaveText('١٢ سبتمبر ٢٠٢٢');
  const panel = await openPanel(page);
  await expect(panel.getByRole('radio', { name: settings.digits.arab })).toBeChecked();

  await elsewhere(page, (other) => other.getByRole('button', { name: settings.reset }).click());
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await RETURNS['is looked at again'](page);
  await expect(root).not.toHaveAttribute('data-theme');
  await expect(root).not.toHaveAttribute('data-size');
  await expect(date).toHaveText('12 سبتمبر 2022');
  await expect(panel.getByRole('radio', { name: settings.digits.arab })).not.toBeChecked();
});

test('a choice overwrites none that was made elsewhere, nor one that only a newer version knows', async ({
  page,
}) => {
  await makeDeaf(page);
  await open(page, addressOf(FULL));
  const panel = await openPanel(page);
  await elsewhere(page, chooseMuch);
  await page.evaluate(() => {
    const all = JSON.parse(localStorage.getItem('reading') ?? '{}') as object;
    localStorage.setItem('reading', JSON.stringify({ ...all, newer: 'yes' }));
  });
  await panel.getByRole('radio', { name: settings.months.levant }).check();
  await expect
    .poll(() => kept(page))
    .toEqual({ theme: 'dark', size: '5', digits: 'arab', months: 'levant', newer: 'yes' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('with a full storage two choices hold beside each other', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await open(page, addressOf(FULL));
  const panel = await openPanel(page);
  await panel.getByRole('radio', { name: settings.theme.dark }).check();
  await panel.getByRole('radio', { name: settings.size['5'], exact: true }).check();
  await RETURNS['comes back'](page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', '5');
});

test('saved articles are those of now: in their list, and at the button that saved one', async ({
  page,
}) => {
  await open(page, addressOf(FULL));
  await page.getByText(words.article.save, { exact: true }).click();
  const remove = page.getByRole('button', { name: words.saved.remove });
  await expect(remove).toBeVisible();

  const list = await page.context().newPage();
  await makeDeaf(list);
  await open(list, 'saved/');
  await expect(headline(list, FULL.title)).toBeVisible();

  await remove.click();
  await expect(page.getByText(words.saved.removed)).toBeVisible();
  await RETURNS['comes back'](list);
  // The headline itself may stay there, among the latest news.
  await expect(list.getByText(words.saved.none)).toBeVisible();
  await list.close();

  // The other way round.
  const article = await page.context().newPage();
  await makeDeaf(article);
  await open(article, addressOf(FULL));
  await article.getByText(words.article.save, { exact: true }).click();
  await expect(article.getByRole('button', { name: words.saved.remove })).toBeVisible();
  await open(page, 'saved/');
  await page.getByRole('button', { name: words.saved.remove }).click();
  await expect(page.getByText(words.saved.none)).toBeVisible();
  await RETURNS['comes back'](article);
  await expect(article.getByRole('button', { name: words.saved.again })).toBeVisible();
});

test('a list that comes back marks what was read since', async ({ page }) => {
  await makeDeaf(page);
  await page.addInitScript(() => localStorage.setItem('reading', '{"remember":"yes"}'));
  await open(page, './');
  const link = page
    .getByRole('main')
    .locator(`article :is(h2, h3) a[href$="${addressOf(FULL)}"]`)
    .first();
  const mark = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
  await expect(link).toBeVisible();
  const other = await page.context().newPage();
  await open(other, addressOf(FULL));
  await other.locator('#p7').evaluate((block) => block.scrollIntoView({ block: 'end' }));
  await expect
    .poll(() => other.evaluate(() => localStorage.getItem('reader / read')))
    .toContain('"isDone":true');
  expect(await mark()).not.toContain(words.reading.read);
  await RETURNS['comes back'](page);
  await expect.poll(mark).toContain(words.reading.read);
});
