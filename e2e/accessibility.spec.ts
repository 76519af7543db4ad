import type { Page } from '@playwright/test';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/** Lists, one with an unknown code; articles with a text and without; pages that are not news. */
const ADDRESSES = [
  '',
  'countries/kz-uz/',
  'countries/kz-xx/',
  addressOf(FULL),
  addressOf(HEADLINE_ONLY),
  'about/',
  'nope/',
];

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Colours the page as the settings and the device do, without loading it again. */
const paint = async (page: Page, theme: 'light' | 'dark' | 'sepia') => {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light' });
  await page.evaluate((chosen) => {
    if (chosen === 'sepia') document.documentElement.dataset['theme'] = chosen;
    else delete document.documentElement.dataset['theme'];
  }, theme);
};

// Other colours change nothing but contrast, and another language changes no colour.
test('every page is open to everyone, in every colour', async ({ page, expectProblem }) => {
  expectProblem(NOT_FOUND_NOTE);
  await inTurn(ADDRESSES, async (address) => {
    await paint(page, 'light');
    await open(page, address || './');
    const light = await paperOf(page);
    expect(await expectNoBarrier(page)).toBeGreaterThan(20);
    for (const theme of ['dark', 'sepia'] as const) {
      await paint(page, theme);
      expect(await paperOf(page)).not.toBe(light);
      await expectContrast(page);
    }
  });
});

/** Another language changes only names and directions, and these pages have all kinds of both. */
const IN_ENGLISH = ['', 'countries/kz-xx/', addressOf(FULL), 'about/'];

test('in English every kind of page is open to everyone', async ({ page, expectProblem }) => {
  expectProblem(NOT_FOUND_NOTE);
  await paint(page, 'light');
  await inTurn(IN_ENGLISH, async (address) => {
    await open(page, `en/${address}`);
    expect(await expectNoBarrier(page)).toBeGreaterThan(20);
  });
});
