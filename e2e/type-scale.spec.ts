import type { Page } from '@playwright/test';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { LANGUAGES } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const PHONE = { width: 390, height: 844 };

/** Every kind of screen; an invented code makes a list that is empty. */
const ADDRESSES = [
  '',
  'countries/kz-uz/',
  '?from=1999-01-01&to=1999-01-31',
  addressOf(FULL),
  addressOf(HEADLINE_ONLY),
  'search/?q=%D8%B1%D8%A6%D9%8A%D8%B3',
  'archive/',
  'archive/undated/',
  'names/',
  'names/kazakhstan/',
  'saved/',
  'about/',
  'nope/',
];

/** Family, size and weight of all visible text: the browser shapes each combination by itself. */
const instances = (page: Page) =>
  page.evaluate(() => {
    const [inView, onPage] = [new Set<string>(), new Set<string>()];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const parent = text.parentElement;
      if (!parent || text.textContent?.trim() === '') continue;
      range.selectNodeContents(text);
      const { width, top, bottom } = range.getBoundingClientRect();
      if (width === 0) continue;
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(parent);
      const instance = `${fontFamily.split(',')[0]} ${fontSize} ${fontWeight}`;
      onPage.add(instance);
      if (bottom > 0 && top < innerHeight) inView.add(instance);
    }
    return { inView: [...inView].sort(), onPage: [...onPage].sort() };
  });

for (const { folder } of LANGUAGES) {
  test(`every kind of screen of /${folder} is set in few sizes and weights`, async ({
    page,
    expectProblem,
  }) => {
    expectProblem(NOT_FOUND_NOTE);
    await page.setViewportSize(PHONE);
    await inTurn(ADDRESSES, async (address) => {
      await open(page, folder + address || './');
      await page.waitForLoadState('networkidle');
      const { inView, onPage } = await instances(page);
      expect(inView.length, inView.join('; ')).toBeLessThanOrEqual(6);
      expect(onPage.length, onPage.join('; ')).toBeLessThanOrEqual(8);
      expect(onPage.filter((instance) => !/ \d+px (?:400|700)$/.test(instance))).toEqual([]);
    });
  });
}

test('the paragraphs of an article stand equally far apart', async ({ page }) => {
  await open(page, addressOf(FULL));
  const gaps = await page.locator('section:has(> p[id^=p])').evaluateAll((blocks) =>
    blocks.slice(1).map((block, at) => {
      const above = blocks[at]?.getBoundingClientRect().bottom ?? 0;
      return block.getBoundingClientRect().top - above;
    }),
  );
  expect(gaps.length).toBeGreaterThan(4);
  // They begin at whole pixels.
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(2);
  expect(Math.min(...gaps)).toBeGreaterThan(10);
});
