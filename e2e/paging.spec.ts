import type { Page } from '@playwright/test';
import { crawl } from './crawl.ts';
import { expect, inTurn, NOT_FOUND_NOTE } from './fixtures.ts';
import { test } from './invented-site.ts';
import { titlesAbout } from './invented.ts';
import { ARABIC, countInWords } from './languages.ts';
import {
  backLink,
  choose,
  expectReady,
  headline,
  headlines,
  open,
  scrollOf,
  title,
} from './reader.ts';

const older = (page: Page) => page.getByRole('link', { name: 'أخبار أقدم', exact: true });
const newer = (page: Page) => page.getByRole('link', { name: 'أخبار أحدث' });

/** Headlines page by page from the current one on, in the direction of a link, until it is gone. */
const readOn = async (page: Page, next: (page: Page) => ReturnType<typeof older>) => {
  const pages = [await headlines(page).allTextContents()];
  while ((await next(page).count()) > 0) {
    const heading = (await title(page).textContent()) ?? '';
    await next(page).click();
    await expect(title(page)).not.toHaveText(heading);
    await page.waitForLoadState('domcontentloaded'); // Without script the list comes after its heading.
    pages.push(await headlines(page).allTextContents());
  }
  return pages;
};

const LISTS = {
  'all news': { address: './', oldest: 'page/1/', expected: titlesAbout() },
  'the news of a country': {
    address: 'countries/kz/',
    oldest: 'countries/kz/page/1/',
    expected: titlesAbout('KZ'),
  },
  'the news of two countries': {
    address: 'countries/kz-uz/',
    oldest: 'countries/kz-uz/?page=1',
    expected: titlesAbout('KZ', 'UZ'),
  },
};
const NAMES_OF_LISTS = Object.keys(LISTS) as (keyof typeof LISTS)[];

test('lists go on from page to page, newest first, each article once, and back again', async ({
  page,
}) => {
  await inTurn(NAMES_OF_LISTS, async (name) => {
    const { address, oldest, expected } = LISTS[name];
    await open(page, address);
    await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, expected.length));
    await expect(newer(page)).toHaveCount(0);
    const pages = await readOn(page, older);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(expected);
    expect(pages.slice(1).every((headings) => headings.length === 24)).toBe(true);
    await expect(page).toHaveURL(oldest);

    const backAgain = await readOn(page, newer);
    expect(backAgain).toEqual(pages.toReversed());
    await expect(page).toHaveURL(address);
  });
});

test('an older page of a list is opened by its address, and is as it was left after articles', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await inTurn(NAMES_OF_LISTS, async (name) => {
    const { address, oldest, expected } = LISTS[name];
    await test.step('it can be opened by its address and loaded again', async () => {
      const response = await open(page, oldest);
      expect(response?.status()).toBe(200);
      await expect(headlines(page)).toHaveText(expected.slice(-24));
      await expect(title(page)).toHaveText(/ – الصفحة 1$/);
      const heading = (await title(page).textContent()) ?? '';
      await expect(page).toHaveTitle(`${heading} – ${ARABIC.words.site.fullName}`);
      await page.reload();
      await expect(headlines(page)).toHaveText(expected.slice(-24));
    });
    await test.step('the link back leads to it, also by way of another article', async () => {
      await headlines(page).nth(12).click();
      await expect(backLink(page)).toBeVisible();
      await headlines(page).first().click();
      await expect(backLink(page)).toHaveText(
        address === './' ? 'عودة إلى كل الأخبار' : /^عودة إلى أخبار كازاخستان/,
      );
      await backLink(page).click();
      await expect(page).toHaveURL(oldest);
    });
    await test.step('back from an article, it is as it was left', async () => {
      const link = headlines(page).nth(12);
      const text = (await link.textContent()) ?? '';
      await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const scroll = await scrollOf(page);
      await link.press('Enter');
      await expect(title(page)).toHaveText(text);
      await page.reload();
      await expectReady(page);
      await page.goBack();
      await expect(page).toHaveURL(oldest);
      await expect(headline(page, text)).toBeFocused();
      await expect.poll(() => scrollOf(page)).toBe(scroll);
    });
  });
});

test('a page written the other way is found, and written as the site writes it', async ({
  page,
  expectProblem,
}) => {
  expectProblem(NOT_FOUND_NOTE);
  for (const [spelling, address] of [
    ['?page=1', 'page/1/'],
    ['countries/kz/?page=1', 'countries/kz/page/1/'],
    ['countries/uz-kz/page/1/', 'countries/kz-uz/?page=1'],
    ['?country=uz,kz&page=1', 'countries/kz-uz/?page=1'],
  ] as const) {
    await open(page, spelling);
    await expect(page).toHaveURL(address);
    await expect(title(page)).toHaveText(/ – الصفحة 1$/);
  }
});

test('an older page is reached at its top, keeps its number, and is left for the newest news', async ({
  page,
}) => {
  await test.step('a next page begins at its top', async () => {
    await page.setViewportSize({ width: 390, height: 640 });
    await open(page, './');
    await older(page).click();
    await expect(title(page)).toBeFocused();
    expect(await scrollOf(page)).toBe(0);
  });
  await test.step('its number stays as it is when news are added: page 1 is the oldest', async () => {
    await open(page, 'page/1/');
    await expect(headlines(page).last()).toHaveText(titlesAbout().at(-1) ?? '');
    await expect(older(page)).toHaveCount(0);
  });
  await test.step('choosing a country leads to the newest news of the choice', async () => {
    await choose(page, 'uz');
    await expect(page).toHaveURL('countries/uz/');
    await expect(headlines(page)).toHaveText(titlesAbout('UZ'));
  });
});

const WITHOUT_NEWS: Record<string, string> = {
  'countries/tm/': 'تركمانستان',
  'countries/tm-region/': 'تركمانستان والمنطقة',
};

test('places without news say so by name and show ways on', async ({ page }) => {
  await inTurn(Object.keys(WITHOUT_NEWS), async (address) => {
    const places = WITHOUT_NEWS[address] ?? '';
    await open(page, address);
    await expect(title(page)).toHaveText(`أخبار ${places}`);
    await expect(page.getByRole('status')).toHaveText('لا أخبار');
    await expect(page.getByRole('main')).toContainText(`لم يصلنا بعدُ خبر عن ${places}.`);
    await page.getByRole('main').getByRole('link', { name: 'اعرض كل الأخبار' }).click();
    await expect(page).toHaveURL('./');
    await expect(headlines(page).first()).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('older and newer news are a link away; those of two countries are those of each', async ({
    page,
  }) => {
    await page.goto('./');
    expect((await readOn(page, older)).flat()).toEqual(titlesAbout());
    for (const [code, place] of [
      ['kz', 'كازاخستان'],
      ['uz', 'أوزبكستان'],
    ] as const) {
      await page.goto('countries/kz-uz/');
      await page.getByRole('link', { name: `أخبار أقدم: ${place}` }).click();
      await page.waitForURL(`countries/${code}/**`, { waitUntil: 'domcontentloaded' });
      expect((await readOn(page, older)).flat()).toEqual(titlesAbout(code.toUpperCase()));
    }
  });
});

test('every link leads somewhere on a site with many pages', async ({ baseURL }) => {
  const found = await crawl(baseURL ?? '');
  expect([...found].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
});
