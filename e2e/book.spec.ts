import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { epubcheck, faultsOf, readBook, spineOf } from '../tools/testing/read-book.ts';
import { expectNoBarrier } from './barriers.ts';
import { drawnTexts, rememberDrawn } from './drawn-texts.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { STORY } from './invented.ts';
import { test as inventedTest } from './invented-site.ts';
import { ARABIC, ENGLISH, RUSSIAN, type Language } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY, newsOf } from './seed.ts';

const { words } = ARABIC;

const button = (page: Page, { words: said }: Language = ARABIC) =>
  page.getByRole('button', { name: said.book.make.replace('{{format}}', 'EPUB') });

const openTools = async (page: Page, language: Language = ARABIC) => {
  await page.getByText(language.words.headlines.take, { exact: true }).click();
  await expect(button(page, language)).toBeVisible();
};

/** Makes the book and opens it. */
const take = async (page: Page, language: Language = ARABIC) => {
  const coming = page.waitForEvent('download');
  await button(page, language).click();
  const download = await coming;
  const zip = new Uint8Array(await readFile(await download.path()));
  const book = readBook(zip);
  const titles = spineOf(book)
    .slice(2)
    .map((name) => /<title>([^<]*)<\/title>/.exec(book.text(`book/${name}`))?.[1]);
  return { zip, book, titles, name: download.suggestedFilename() };
};

test(
  'a country’s news come as a book whose pages turn from right to left',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, 'countries/kz/');
    await openTools(page);
    const { zip, book, titles, name } = await take(page);
    expect(titles).toEqual(newsOf('kz').map(({ title }) => title));
    expect(name).toMatch(/^kz-\d{4}-\d\d-\d\d\.epub$/);
    expect(book.text('book/package.opf')).toContain('page-progression-direction="rtl"');
    expect(faultsOf(book)).toEqual([]);
    expect(await epubcheck(zip)).toEqual([]);
    const size = Math.ceil(zip.byteLength / 1000);
    await expect(page.getByText(words.book.made.replace('{{size}}', String(size)))).toBeVisible();
    expect(new TextDecoder().decode(book.bytes('book/cover.png').subarray(1, 4))).toBe('PNG');
  },
);

test('a month is a book, day by day, and its texts stay Arabic', async ({ page }) => {
  const look = async (language: Language) => {
    await open(page, `${language.folder}archive/2022/09/`);
    await openTools(page, language);
    const { zip, book, titles } = await take(page, language);
    const month = newsOf().filter(({ publishedAt }) => publishedAt?.startsWith('2022-09'));
    expect(titles).toHaveLength(month.length);
    expect(new Set(titles)).toEqual(new Set(month.map(({ title }) => title)));
    expect(book.text('book/contents.xhtml')).toContain(`lang="${language.code}"`);
    expect(book.text('book/article-1.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
    expect(await epubcheck(zip)).toEqual([]);
  };
  for (const language of [ENGLISH, RUSSIAN])
    await test.step(`in ${language.code}`, () => look(language));
});

test('on the cover nothing is pressed into its line', async ({ page }) => {
  await rememberDrawn(page);
  await open(page, `${RUSSIAN.folder}archive/2022/09/`);
  await openTools(page, RUSSIAN);
  await take(page, RUSSIAN);
  const drawn = await drawnTexts(page);
  expect(drawn.length).toBeGreaterThan(2);
  expect(drawn.filter(({ excess }) => excess > 0)).toEqual([]);
});

test('what is saved is a book, in the order in which it is shown', async ({ page }) => {
  for (const article of [FULL, HEADLINE_ONLY]) {
    await open(page, addressOf(article));
    await page.getByText(words.article.save, { exact: true }).click();
    await expect(page.getByText(words.saved.done)).toBeVisible();
  }
  await open(page, 'saved/');
  await page.getByLabel(words.saved.order).selectOption('byDate');
  await openTools(page);
  const { titles, zip, name } = await take(page);
  expect(titles).toEqual([FULL.title, HEADLINE_ONLY.title]);
  expect(name).toMatch(/^saved-/);
  expect(await epubcheck(zip)).toEqual([]);
});

test('articles that do not come are named, and the book is made without them when asked', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/^error: Failed to load resource/);
  // Set up before the page loads, which may prefetch an article that a reader is about to open.
  await page.route(`**/data/articles/${FULL.id}.json`, (route) => route.abort());
  await open(page, 'countries/kz/');
  await openTools(page);
  await button(page).click();
  await expect(page.getByRole('alert')).toHaveText(words.book.missing);
  await expect(page.getByRole('group').getByRole('listitem').last()).toHaveText(FULL.title);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: words.book.without }).click();
  const book = readBook(new Uint8Array(await readFile(await (await coming).path())));
  expect(spineOf(book)).toHaveLength(2 + newsOf('kz').length - 1);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('it is stopped by the button that began it', async ({ page }) => {
  await page.route('**/data/articles/*', () => {});
  await open(page, 'countries/kz/');
  await openTools(page);
  await button(page).click();
  const stop = page.getByRole('button', { name: words.saved.cancel, exact: true });
  await expect(stop).toBeFocused();
  await stop.press('Enter');
  await expect(page.getByText(words.book.stopped)).toBeVisible();
});

test('its tools fit any width, and are open to everyone', async ({ page }) => {
  await open(page, 'countries/kz/');
  await openTools(page);
  for (const width of [320, 1280])
    await test.step(`at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await expectNoBarrier(page);
    });
});

inventedTest(
  'a book has the pictures of its articles inside, and fifty at most',
  async ({ page }) => {
    await open(page, 'countries/kz/');
    await openTools(page);
    const { book, zip, titles } = await take(page);
    expect(titles).toHaveLength(50);
    expect(book.names).toContain('book/picture-1.webp');
    expect(await epubcheck(zip)).toEqual([]);
  },
);

inventedTest(
  'on the cover an Arabic title runs from right to left, whatever the language of the page',
  async ({ page }) => {
    await rememberDrawn(page);
    await open(page, `en/stories/${STORY.id}/`);
    await openTools(page, ENGLISH);
    const { book } = await take(page, ENGLISH);
    const drawn = await drawnTexts(page);
    const lines = drawn.filter(({ text }) => /[\u0600-\u06FF]/.test(text));
    expect(lines).not.toEqual([]);
    expect(new Set(drawn.map(({ direction }) => direction))).toEqual(new Set(['ltr', 'rtl']));
    expect(lines.map(({ direction }) => direction)).toEqual(lines.map(() => 'rtl'));
    expect(book.text('book/package.opf')).toContain(
      `<dc:title xml:lang="ar" dir="rtl">${STORY.title}</dc:title>`,
    );
  },
);
