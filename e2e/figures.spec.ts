import type { Page } from '@playwright/test';
import { expect, inTurn } from './fixtures.ts';
import { changedByLaterStyles } from './first-view.ts';
import { ARABIC } from './languages.ts';
import { ADDRESS, FIGURES_ADDRESS, HEAD, test } from './pictured-site.ts';
import { open } from './reader.ts';

const { words } = ARABIC;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('articles with figures show at once what later styles do not change', async ({
    page,
    expectProblem,
  }) => {
    expectProblem(/Failed to load resource: net::ERR_FAILED/);
    await inTurn([ADDRESS, FIGURES_ADDRESS], async (address) => {
      const { seen, changed } = await changedByLaterStyles(page, address);
      expect(changed).toEqual([]);
      expect(seen).toBeGreaterThan(20);
    });
  });
});

/** The edges of text and picture. */
const edges = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right, width: right - left };
  });

test('the picture at the head is wider than the text where there is room, on both sides alike', async ({
  page,
}) => {
  for (const width of [960, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, ADDRESS);
    const [picture, text] = [await edges(page, `img[alt="${HEAD.alt}"]`), await edges(page, '#p1')];
    expect(picture.width).toBeGreaterThan(text.width + 150);
    expect(text.left - picture.left).toBeCloseTo(picture.right - text.right, 0);
    expect(picture.left).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  // In a low window the picture leaves room for the text below it.
  await page.setViewportSize({ width: 1280, height: 600 });
  const [low, below] = [await edges(page, `img[alt="${HEAD.alt}"]`), await edges(page, '#p1')];
  expect(low.width).toBeCloseTo(below.width, 0);
  await page.setViewportSize({ width: 390, height: 800 });
  const [picture, text] = [await edges(page, `img[alt="${HEAD.alt}"]`), await edges(page, '#p1')];
  expect(picture.width).toBeCloseTo(text.width, 0);
});

test('on a phone a wide table scrolls in itself, from the right, by keyboard too', async ({
  page,
}) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, FIGURES_ADDRESS);
    const table = page.getByRole('group', { name: words.article.table });
    const hidden = () => table.evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(await hidden()).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const [first, last] = [table.getByRole('cell').first(), table.getByRole('cell').last()];
    await table.scrollIntoViewIfNeeded();
    await expect(first).toBeInViewport({ ratio: 1 });
    await expect(last).not.toBeInViewport();
    await table.focus();
    await page.keyboard.press('End');
    const startOfLast = async () => (await last.boundingBox())?.x ?? -1;
    for (let step = 0; step < 60 && (await startOfLast()) < 0; step += 1)
      await page.keyboard.press('ArrowLeft');
    await expect.poll(startOfLast).toBeGreaterThanOrEqual(0);
  }
});

test('at the end an article leads on to its places and its day', async ({ page }) => {
  await open(page, FIGURES_ADDRESS);
  const onward = page.getByRole('navigation', { name: words.article.related });
  await expect(onward.getByRole('link')).toHaveText([
    'أخبار كازاخستان',
    'أخبار أوزبكستان',
    'أخبار 2 يناير 2030',
  ]);
  await onward.getByRole('link').last().click();
  await expect(page).toHaveURL(/archive\/2030\/01\/#2030-01-02$/);
  await expect(page.getByRole('heading', { level: 2, name: '2 يناير 2030' })).toBeInViewport();
});
