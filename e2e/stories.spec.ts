import type { Page } from '@playwright/test';
import kazakhstan from '../content/stories/kazakhstan-opec-plus.json' with { type: 'json' };
import { expectNoBarrier } from './barriers.ts';
import { EVERYWHERE, expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, countInWords, LANGUAGES } from './languages.ts';
import { headline, headlines, open, title } from './reader.ts';
import { addressOf, newsOf } from './seed.ts';

const { words } = ARABIC;
const STORY = `stories/${kazakhstan.id}/`;
const TOLD = newsOf().filter(({ story }) => story === kazakhstan.id);
const [FIRST] = TOLD;

/** The story's link in the list of all stories. */
const inList = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: kazakhstan.title, exact: true });

test(
  'an article leads to the story that it belongs to, and the story to its articles',
  EVERYWHERE,
  async ({ page }) => {
    if (!FIRST) throw new Error('The tests need an article of a story.');
    await open(page, addressOf(FIRST));
    await page.getByRole('link', { name: `من ملف: ${kazakhstan.title}` }).click();
    await expect(page).toHaveURL(STORY);
    await expect(title(page)).toHaveText(kazakhstan.title);
    await expect(page.getByRole('main')).toContainText(kazakhstan.about);
    await expect(headlines(page)).toHaveText(TOLD.map((article) => article.title));
    await headline(page, FIRST.title).click();
    await page.getByRole('link', { name: words.article.backToPlace, exact: true }).click();
    await expect(page).toHaveURL(STORY);
  },
);

test('on the front page the running stories stand in the column of the map', async ({ page }) => {
  const story = page.getByRole('main').getByRole('link', { name: kazakhstan.title, exact: true });
  const map = page.getByRole('navigation', { name: words.map.label });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, './');
    const [above, below] = [await map.boundingBox(), await story.boundingBox()];
    expect(below?.y).toBeGreaterThan(above?.y ?? Infinity);
    const end = ({ x, width: wide }: { x: number; width: number }) => x + wide;
    expect(end(below ?? { x: 0, width: 0 })).toBeCloseTo(end(above ?? { x: 0, width: 9 }), 0);
  }
  await story.click();
  await expect(page).toHaveURL(STORY);
});

test("an article's story is named from right to left, and says nothing of an order without dates", async ({
  page,
}) => {
  if (!FIRST) throw new Error('The tests need an article of a story.');
  const address = addressOf(FIRST);
  for (const { code, folder, words: own } of LANGUAGES)
    await test.step(`in ${code}`, async () => {
      await open(page, folder + address);
      const name = own.article.inStory.replace('{{title}}', kazakhstan.title);
      const named = page.getByRole('link', { name, exact: true }).locator('bdi[lang=ar]').first();
      await expect(named).toHaveText(kazakhstan.title);
      await expect(named).toHaveCSS('direction', 'rtl');
    });

  await open(page, address);
  await expect(page.getByRole('link', { name: /^(?:قبله|بعده):/ })).toHaveCount(0);
  await open(page, STORY);
  await expect(page.getByRole('main')).toContainText(words.article.dateUnknown);
  await expect(page.getByRole('navigation', { name: words.stories.order })).toHaveCount(0);
});

test('all stories are a tap away from the archive; an unknown one does not exist', async ({
  page,
  expectProblem,
}) => {
  for (const { folder, words: own } of LANGUAGES) {
    await open(page, `${folder}archive/`);
    await page.getByRole('main').getByRole('link', { name: own.stories.title }).click();
    await expect(title(page)).toHaveText(own.stories.title);
    await expect(inList(page)).toBeVisible();
  }
  await open(page, 'stories/');
  await expect(page.getByRole('main')).toContainText(countInWords(ARABIC, TOLD.length));
  await inList(page).click();
  await expect(page).toHaveURL(STORY);

  expectProblem(NOT_FOUND_NOTE);
  await open(page, 'stories/nothing-told/');
  await expect(title(page)).toHaveText(words.notFound.title);
});

test('no page of stories has a barrier that a machine can find', async ({ page }) => {
  await inTurn(['stories/', STORY, `en/${STORY}`], async (address) => {
    await open(page, address);
    await expectNoBarrier(page);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a story can be read from the list of stories to its articles', async ({ page }) => {
    await page.goto('stories/');
    await inList(page).click();
    await expect(page).toHaveURL(STORY);
    await expect(headlines(page)).toHaveText(TOLD.map((article) => article.title));
  });
});
