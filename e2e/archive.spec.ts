import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { open, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const { words } = ARABIC;
const MONTH = 'archive/2022/09/';

const inMain = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true });

test(
  'every month is a tap away from every page, and leads to its articles and back',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, './');
    await page.getByRole('contentinfo').getByRole('link', { name: words.shell.archive }).click();
    await expect(page).toHaveURL('archive/');
    await expect(title(page)).toHaveText(words.archive.title);
    await inMain(page, 'سبتمبر 2022').click();
    await expect(page).toHaveURL(MONTH);
    await expect(title(page)).toHaveText('أخبار سبتمبر 2022');
    await expect(page.getByRole('heading', { level: 2, name: '12 سبتمبر 2022' })).toBeVisible();
    await inMain(page, FULL.title).click();
    await expect(page).toHaveURL(addressOf(FULL));
    await inMain(page, words.article.backToPlace).click();
    await expect(page).toHaveURL(MONTH);
    await expect(inMain(page, FULL.title)).toBeFocused();
  },
);

test('months have the names of each language, and articles without a date a page of their own', async ({
  page,
}) => {
  for (const [{ folder, words: own }, month] of [
    [LANGUAGES[1], 'September 2022'],
    [LANGUAGES[2], 'сентябрь 2022 г.'],
  ] as const) {
    await open(page, `${folder}archive/`);
    await expect(title(page)).toHaveText(own.archive.title);
    await expect(inMain(page, month)).toBeVisible();
  }

  await open(page, 'archive/');
  await inMain(page, words.archive.undated).click();
  await expect(page).toHaveURL('archive/undated/');
  await expect(inMain(page, HEADLINE_ONLY.title)).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).not.toHaveCount(0);
});

test('other spellings of a month redirect to the canonical one; an impossible month, or one without news, does not exist', async ({
  page,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  await open(page, 'archive/2022/9/');
  await expect(page).toHaveURL(MONTH);
  await open(page, 'archive/2022/');
  await expect(page).toHaveURL('archive/');
  const addresses = ['archive/2022/10/', 'archive/2022/09/page/2/', 'archive/2022/13/'];
  await inTurn(addresses, async (address) => {
    await open(page, address);
    await expect(title(page)).toHaveText(words.notFound.title);
  });
});

test('no page of the archive has a barrier that a machine can find', async ({ page }) => {
  await inTurn(['archive/', MONTH, 'en/archive/undated/'], async (address) => {
    await open(page, address);
    await expectNoBarrier(page);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a bar of the front leads to its month, and the month to its articles', async ({ page }) => {
    await page.goto('./');
    const strip = page.getByRole('navigation', { name: words.coverage.label });
    await strip.getByRole('link').first().click();
    await expect(page).toHaveURL(MONTH);
    await inMain(page, FULL.title).click();
    await expect(page).toHaveURL(addressOf(FULL));
  });
});
