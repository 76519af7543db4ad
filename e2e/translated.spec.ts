import type { Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures.ts';
import { ARABIC, countInWords } from './languages.ts';
import { linkTo } from './quoting.ts';
import { choice, headlines, open, title } from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';
import { looseTexts, translated, translatePages } from './translator.ts';

/* Journeys on pages that the browser translates. The fixture also requires a quiet console. */

const { words } = ARABIC;
const PASSAGE = 'فضلاً عن أربع دول';
const main = (page: Page) => page.getByRole('main');
const status = (page: Page) => main(page).getByRole('status').first();
const box = (page: Page) => main(page).locator('input[name=q]');
const searchFor = async (page: Page, query: string) => {
  await box(page).fill(query);
  await box(page).press('Enter');
};

const withoutHighlights = (page: Page) =>
  page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));

/** Expects no loose text (see `looseTexts`), and no error. */
const expectSound = async (page: Page) => {
  await expect(page.getByText(words.error.title)).toHaveCount(0);
  expect(await looseTexts(page)).toEqual([]);
};

test.describe('on a translated page', () => {
  test.beforeEach(({ page }) => translatePages(page));

  test('from the front through a filter to an article and back', async ({ page }) => {
    await open(page, './');
    await expect(title(page)).toHaveText(translated(words.headlines.titleAll));
    await choice(page, 'kz').click();
    await expect(status(page)).toHaveText(translated(countInWords(ARABIC, newsOf('kz').length)));
    await choice(page, 'uz').click();
    await expect(status(page)).toHaveText(
      translated(countInWords(ARABIC, newsOf('kz', 'uz').length)),
    );
    await main(page)
      .locator(`article :is(h2, h3) a[href$="${addressOf(FULL)}"]`)
      .click();
    await expect(page.locator('#p7')).toContainText('‹');
    await expectSound(page);
    await page.locator('[data-back]').click();
    await expect(headlines(page)).toHaveCount(newsOf('kz', 'uz').length);
    await choice(page, 'all').click();
    await expect(status(page)).toHaveText(translated(countInWords(ARABIC, newsOf().length)));
    await expectSound(page);
  });

  test('one search after the other, narrowed, mistyped and without results, and on to its words in an article', async ({
    page,
  }) => {
    await open(page, 'search/');
    await expect(status(page)).toHaveText(translated(words.search.empty));
    await searchFor(page, 'كازاخستان');
    await expect(status(page)).toHaveText(translated(countInWords(ARABIC, 5)));
    await searchFor(page, 'طشقند');
    await expect(status(page)).not.toHaveText(translated(countInWords(ARABIC, 5)));
    await expect(status(page)).toContainText('‹');
    await searchFor(page, 'كازاخستن');
    await searchFor(page, 'لاوجودلهأبدا');
    await expect(status(page)).toContainText('لاوجودلهأبدا');
    await expectSound(page);
    await searchFor(page, 'كازاخستان');
    await expect(status(page)).toHaveText(translated(countInWords(ARABIC, 5)));
    await main(page).locator('[data-place=uz]').first().click();
    await expect(status(page)).not.toHaveText(translated(countInWords(ARABIC, 5)));
    await expectSound(page);
    await page.goBack();
    await expect(status(page)).toHaveText(translated(countInWords(ARABIC, 5)));

    await open(page, 'search/?q=منظمة');
    await headlines(page).first().click();
    await expect(page).toHaveURL(/find=/);
    const bar = main(page)
      .getByRole('group')
      .filter({ has: page.getByRole('status') });
    await expect(bar.getByRole('status')).toContainText('‹');
    const before = await bar.getByRole('status').textContent();
    await bar.getByRole('button').last().click();
    await expect(bar.getByRole('status')).not.toHaveText(before ?? '');
    await expectSound(page);
    await bar.getByRole('link').click();
    await expect(bar).toBeHidden();
    await expectSound(page);
  });

  test('a quotation with highlights and without them, and on from there; choices show at once', async ({
    page,
  }) => {
    await inTurn(['with', 'without'], async (has) => {
      if (has === 'without') await withoutHighlights(page);
      await open(page, linkTo(PASSAGE));
      if (has === 'without') await expect(page.locator('#p3 mark')).toContainText('‹');
      await expect(page.locator('#p3')).toContainText('‹');
      await expectSound(page);
      await page.locator('[data-back]').click();
      await expect(headlines(page).first()).toBeVisible();
      await page.goBack();
      await expect(page.locator('#p3')).toContainText('‹');
      await expectSound(page);
    });
    await page.locator('header').getByRole('button').first().click();
    await page.locator('input[name=digits][value=arab]').check({ force: true });
    await page.locator('input[name=tashkeel][value=hide]').check({ force: true });
    await expect(page.locator('#p1')).toContainText('كوفيد-١٩');
    await expect(page.locator('#p3')).toContainText('فضلا ');
    await expect(main(page).getByRole('time').first()).toContainText('٢٠٢٢');
    await page.locator('input[name=digits][value=latn]').check({ force: true });
    await expect(page.locator('#p1')).toContainText('كوفيد-19');
    await expectSound(page);
  });

  test('an article is shared, cited, saved, found among the saved and removed', async ({
    page,
  }) => {
    await open(page, addressOf(FULL));
    for (const menu of await main(page).locator('summary').all()) await menu.click();
    await expect(
      main(page).getByRole('status').filter({ hasText: words.saved.done }),
    ).toBeVisible();
    await expectSound(page);
    await main(page).getByRole('link', { name: words.saved.all }).click();
    const item = main(page).getByRole('article');
    await expect(item).toHaveCount(1);
    await main(page).getByRole('searchbox').fill('لاوجودلهأبدا');
    await expect(item).toHaveCount(0);
    await expect(status(page)).toContainText('لاوجودلهأبدا');
    await main(page).getByRole('searchbox').fill('');
    await expect(item).toHaveCount(1);
    await expectSound(page);
    await main(page).getByRole('listitem').getByRole('button').first().click();
    await expect(main(page).getByText(words.saved.none)).toBeVisible();
    await expectSound(page);
  });
});

const ADDRESSES = [
  './',
  'countries/kz-xx/',
  'archive/',
  'archive/2022/09/',
  'names/',
  'about/',
  'saved/',
  'search/?q=شنغهاي',
  'names/kazakhstan/',
  'en/',
  addressOf(FULL),
];

test('no text is loose beside elements on any kind of screen', async ({ page, expectProblem }) => {
  expectProblem(/404/);
  await inTurn(ADDRESSES, async (address) => {
    await open(page, address);
    await expect(title(page)).toBeVisible();
    expect(await looseTexts(page)).toEqual([]);
  });
});
