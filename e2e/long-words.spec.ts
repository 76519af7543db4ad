import { expect, inTurn, NOT_FOUND_NOTE } from './fixtures.ts';
import { testOf } from './invented-site.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import {
  findUnseen,
  LONG_ARTICLES,
  LONG_NAMES,
  LONG_WORDS,
  LONGER_WORDS,
  WITHDRAWN_WORDS,
  writeLongWords,
} from './long-words.ts';
import { watchFetches } from './network.ts';
import { headlines, open } from './reader.ts';

const test = testOf(writeLongWords);

test.use({ viewport: { width: 320, height: 640 } });

const [FIRST = ''] = LONG_WORDS;
const SCREENS = [
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
  `articles/${LONG_ARTICLES[0]?.id.slice(1)}/`,
];

const addressesOf = (word: string) => {
  const at = LONG_WORDS.indexOf(word);
  const of = (things: readonly { id: string }[]) => things[at]?.id ?? '';
  return [
    `articles/${of(LONG_ARTICLES)}/`,
    `names/${of(LONG_NAMES)}/`,
    `articles/${of(WITHDRAWN_WORDS)}/`,
  ];
};

const WORDS_IN = [
  { folder: ARABIC.folder, words: LONG_WORDS },
  { folder: ENGLISH.folder, words: LONGER_WORDS },
];

for (const { folder, words } of WORDS_IN)
  test(`every page of /${folder} breaks long words, whatever is opened in it`, async ({
    page,
    expectProblem,
  }) => {
    expectProblem(NOT_FOUND_NOTE);
    const allCame = watchFetches(page);
    await inTurn([...SCREENS, ...words.flatMap(addressesOf)], async (address) => {
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
  for (const { folder, words } of WORDS_IN)
    await inTurn(words, async (word) => {
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
