import type { Page } from '@playwright/test';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/** Lists, one of them with an unknown code; articles with a text and without; pages that are not news. */
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

for (const { code, folder } of [ARABIC, ENGLISH])
  test(`in ${code} every page is open to everyone`, async ({ page, expectProblem }) => {
    expectProblem(NOT_FOUND_NOTE);
    await page.emulateMedia({ colorScheme: 'light' });
    await inTurn(ADDRESSES, async (address) => {
      await open(page, folder + address || './');
      expect(await expectNoBarrier(page)).toBeGreaterThan(20);
    });
  });

// Other colours change nothing but contrast, and another language changes no colour.
test('every page is open to everyone in every colour', async ({ page, expectProblem }) => {
  expectProblem(NOT_FOUND_NOTE);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, './');
  const light = await paperOf(page);
  await page.evaluate(() => localStorage.setItem('reading', '{"theme":"sepia"}'));
  await inTurn(ADDRESSES, async (address) => {
    await open(page, address || './');
    expect(await paperOf(page)).not.toBe(light);
    await expectContrast(page);
  });
  await page.evaluate(() => localStorage.clear());
  await page.emulateMedia({ colorScheme: 'dark' });
  await inTurn(ADDRESSES, async (address) => {
    await open(page, address || './');
    expect(await paperOf(page)).not.toBe(light);
    await expectContrast(page);
  });
});
