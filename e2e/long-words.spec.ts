import { expect, inTurn, NOT_FOUND_NOTE, test as base } from './fixtures.ts';
import { serveBuilt } from './invented-site.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import {
  findUnseen,
  LONG_ARTICLES,
  LONG_NAMES,
  LONG_WORDS,
  WITHDRAWN_WORDS,
  writeLongWords,
} from './long-words.ts';
import { watchFetches } from './network.ts';
import { headlines, open } from './reader.ts';

const test = base.extend<object, { longSite: string }>({
  longSite: [
    // Playwright reads from the pattern which fixtures this one needs: none.
    // oxlint-disable-next-line no-empty-pattern
    ({}, provide) => serveBuilt(writeLongWords, provide),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ longSite }, provide) => provide(longSite),
});

test.use({ viewport: { width: 320, height: 640 } });

const [FIRST = ''] = LONG_WORDS;
const ADDRESSES = [
  '',
  'countries/kz-uz/',
  '?from=2040-01-01&to=2040-01-02',
  'archive/',
  'archive/2040/01/',
  'names/',
  'about/',
  'embed/',
  `search/?q=${'nothing'.repeat(30)}`,
  'countries/kz-nothing/',
  ...LONG_ARTICLES.map(({ id }) => `articles/${id}/`),
  ...LONG_NAMES.map(({ id }) => `names/${id}/`),
  ...WITHDRAWN_WORDS.map(({ id }) => `articles/${id}/`),
  `articles/${LONG_ARTICLES[0]?.id.slice(1)}/`,
];

for (const { folder } of [ARABIC, ENGLISH])
  test(`every page of /${folder} breaks long words, whatever is opened in it`, async ({
    page,
    expectProblem,
  }) => {
    expectProblem(NOT_FOUND_NOTE);
    const allCame = watchFetches(page);
    await inTurn(ADDRESSES, async (address) => {
      await page.goto(folder + address || './');
      if (!address.startsWith('embed/'))
        await expect(page.locator('html')).toHaveAttribute('data-ready');
      expect(await findUnseen(page)).toEqual([]);
      const menus = await page.locator('summary').filter({ visible: true }).all();
      for (const menu of menus) await menu.press('Enter');
      // The content of a menu may load with it.
      await allCame();
      await expect(page.locator('details[open]')).toHaveCount(menus.length);
      if (menus.length > 0) expect(await findUnseen(page)).toEqual([]);
    });
  });

test('suggestions while a search is written, and its results, break long words', async ({
  page,
}) => {
  await open(page, 'search/');
  await page.getByRole('combobox').fill(FIRST.slice(0, 6));
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await findUnseen(page)).toEqual([]);
  for (const { folder } of [ARABIC, ENGLISH])
    await inTurn(LONG_WORDS, async (word) => {
      await open(page, `${folder}search/?q=${word}`);
      await expect(headlines(page).first()).toBeVisible();
      expect(await findUnseen(page)).toEqual([]);
      await headlines(page).first().click();
      await expect(page.locator('#p1')).toBeVisible();
      expect(await findUnseen(page)).toEqual([]);
    });
});

test('the list of saved articles breaks long words', async ({ page }) => {
  for (const { id } of LONG_ARTICLES) {
    await open(page, `articles/${id}/`);
    await page.getByText(ARABIC.words.article.save, { exact: true }).click();
    await expect(page.getByText(ARABIC.words.saved.done)).toBeVisible();
    expect(await findUnseen(page)).toEqual([]);
  }
  await open(page, 'saved/');
  await expect(headlines(page)).toHaveCount(LONG_ARTICLES.length);
  expect(await findUnseen(page)).toEqual([]);
  await page.getByRole('searchbox', { name: ARABIC.words.saved.find }).fill('x'.repeat(200));
  await expect(headlines(page)).toHaveCount(0);
  expect(await findUnseen(page)).toEqual([]);
});
