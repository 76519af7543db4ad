import type { Page } from '@playwright/test';
import { crawl } from './crawl.ts';
import { expect } from './fixtures.ts';
import { test } from './invented-site.ts';
import { titlesAbout } from './invented.ts';
import { ARABIC, countInWords } from './languages.ts';
import { choose, headline, headlines, open, scrollOf, title } from './reader.ts';

const older = (page: Page) => page.getByRole('link', { name: 'أخبار أقدم' });
const newer = (page: Page) => page.getByRole('link', { name: 'أخبار أحدث' });

/** Headlines page by page from the current one on, in the direction of a link, until it is gone. */
const readOn = async (page: Page, next: (page: Page) => ReturnType<typeof older>) => {
  const pages = [await headlines(page).allTextContents()];
  while ((await next(page).count()) > 0) {
    const heading = (await title(page).textContent()) ?? '';
    await next(page).click();
    await expect(title(page)).not.toHaveText(heading);
    pages.push(await headlines(page).allTextContents());
  }
  return pages;
};

const LISTS = [
  { name: 'all news', address: './', expected: titlesAbout() },
  { name: 'the news of a country', address: 'countries/kz/', expected: titlesAbout('KZ') },
  {
    name: 'the news of two countries',
    address: 'countries/kz-uz/',
    expected: titlesAbout('KZ', 'UZ'),
  },
];

for (const { name, address, expected } of LISTS) {
  test(`${name} go on from page to page, newest first, each once`, async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, expected.length));
    await expect(newer(page)).toHaveCount(0);
    const pages = await readOn(page, older);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toEqual(expected);
    expect(pages.slice(1).every((headings) => headings.length === 24)).toBe(true);
    await expect(page).toHaveURL(new RegExp(`/page/1/$`));

    const backAgain = await readOn(page, newer);
    expect(backAgain).toEqual(pages.toReversed());
    await expect(page).toHaveURL(address);
  });
}

test('a page of a list can be opened by its address and reloaded', async ({ page }) => {
  await open(page, 'countries/kz/page/1/');
  const oldest = titlesAbout('KZ').slice(-24);
  await expect(headlines(page)).toHaveText(oldest);
  await expect(title(page)).toHaveText('أخبار كازاخستان – الصفحة 1');
  await expect(page).toHaveTitle(`أخبار كازاخستان – الصفحة 1 – ${ARABIC.words.site.fullName}`);
  await page.reload();
  await expect(headlines(page)).toHaveText(oldest);
});

test('so can a page of two countries', async ({ page }) => {
  const response = await open(page, 'countries/kz-uz/page/1/');
  expect(response?.status()).toBe(200);
  await expect(headlines(page)).toHaveText(titlesAbout('KZ', 'UZ').slice(-24));
});

test('the numbers of pages stay as they are when news are added: page 1 is the oldest', async ({
  page,
}) => {
  await open(page, 'page/1/');
  await expect(headlines(page).last()).toHaveText(titlesAbout().at(-1) ?? '');
  await expect(older(page)).toHaveCount(0);
});

test('back from an article on an older page leads to its place there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await open(page, 'countries/kz/');
  await older(page).click();
  await expect(title(page)).toContainText('الصفحة 1');
  const link = headlines(page).nth(12);
  const name = (await link.textContent()) ?? '';
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const scroll = await scrollOf(page);
  await link.click();
  await expect(title(page)).toHaveText(name);
  await page.reload();
  await page.goBack();
  await expect(page).toHaveURL('countries/kz/page/1/');
  await expect(headline(page, name)).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(scroll);
});

test('a next page begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await open(page, './');
  await older(page).click();
  await expect(title(page)).toBeFocused();
  expect(await scrollOf(page)).toBe(0);
});

test('choosing a country on an older page leads to the newest news of the choice', async ({
  page,
}) => {
  await open(page, 'page/1/');
  await choose(page, 'uz');
  await expect(page).toHaveURL('countries/uz/');
  await expect(headlines(page)).toHaveText(titlesAbout('UZ'));
});

for (const [address, places] of [
  ['countries/tm/', 'تركمانستان'],
  ['countries/tm-region/', 'تركمانستان والمنطقة'],
] as const) {
  test(`${address} without news says so by name and shows ways on`, async ({ page }) => {
    await open(page, address);
    await expect(title(page)).toHaveText(`أخبار ${places}`);
    await expect(page.getByRole('status')).toHaveText('لا أخبار');
    await expect(page.getByRole('main')).toContainText(`لم يصلنا بعدُ خبر عن ${places}.`);
    await page.getByRole('main').getByRole('link', { name: 'اعرض كل الأخبار' }).click();
    await expect(page).toHaveURL('./');
    await expect(headlines(page).first()).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('older and newer news are a link away', async ({ page }) => {
    await page.goto('./');
    expect((await readOn(page, older)).flat()).toEqual(titlesAbout());
  });

  test('so are those of two countries', async ({ page, expectProblem }) => {
    expectProblem(/404/);
    await page.goto('countries/kz-uz/');
    await older(page).click();
    await expect(headlines(page)).toHaveText(titlesAbout('KZ', 'UZ').slice(-24));
  });
});

test('every link leads somewhere on a site with many pages', async ({ request, baseURL }) => {
  const found = await crawl(request, baseURL ?? '');
  expect([...found].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
});

for (const [address, count] of [
  ['', 'أخبار'],
  ['countries/kz/', 'خبرًا'],
  ['countries/tj/', '3 أخبار'],
  ['countries/kg/', 'خبران'],
  ['countries/tm/', 'لا أخبار'],
] as const) {
  test(`the count of /${address} reads right`, async ({ page }) => {
    await page.goto(address || './');
    await expect(page.getByRole('status')).toContainText(count);
  });
}
