import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { passagesOf } from '../src/core/news/passages.ts';
import { expectContrast } from './barriers.ts';
import { drawnTexts, rememberDrawn } from './drawn-texts.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { elementsOf, linksOf } from './html.ts';
import { test as inventedTest } from './invented-site.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { headline, open, title } from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

const { quote: words } = ARABIC.words;
const ADDRESS = `${addressOf(FULL)}p3/`;
const text = passagesOf(FULL.body).find(({ number }) => number === 3)?.text ?? '';

/** Selects a paragraph as a triple click does. */
const selectParagraph = (page: Page, selector: string) =>
  page.evaluate((found) => {
    const paragraph = document.querySelector(found);
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  }, selector);

const bar = (page: Page) => page.getByRole('group', { name: words.bar });

test('every paragraph has a page whose preview is the passage', EVERYWHERE, async ({ get }) => {
  for (const article of newsOf())
    for (const { number } of passagesOf(article.body)) {
      const address = `${addressOf(article)}p${number}/`;
      const html = await (await get(address)).text();
      const metas = elementsOf(html, 'meta');
      const valueOf = (key: string) =>
        metas.find(({ name, property }) => name === key || property === key)?.content ?? '';
      const card = await get(new URL(valueOf('og:image')).pathname);
      const { byteLength } = await card.arrayBuffer();
      // One look at all of it, because each `expect` is a step of Playwright's report.
      expect(
        {
          description: valueOf('og:description'),
          robots: valueOf('robots'),
          canonical: linksOf(html, 'canonical').map(({ href }) => href),
          card: card.headers.get('content-type'),
          isLight: byteLength < 100_000,
        },
        address,
      ).toEqual({
        description: expect.stringMatching(/^«.+»$/u),
        robots: 'noindex',
        canonical: [expect.stringMatching(new RegExp(`/${addressOf(article)}$`))],
        card: 'image/png',
        isLight: true,
      });
    }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'in each language it shows the passage, and leads to its place',
    EVERYWHERE,
    async ({ page }) => {
      for (const { code, dir, folder, words: own } of LANGUAGES)
        await test.step(code, async () => {
          await page.goto(folder + ADDRESS);
          await expect(page.locator('html')).toHaveAttribute('dir', dir);
          await expect(page.locator('blockquote')).toContainText(text.slice(0, 30));
          await page.getByRole('link', { name: own.quote.readOn }).press('Enter');
          await expect(page).toHaveURL(new RegExp(`${folder}${addressOf(FULL)}#p3$`));
          await expect(title(page)).toHaveText(FULL.title);
        });
    },
  );
});

test('it fits any width, and is open to everyone, by day and by night', async ({ page }) => {
  await page.goto(ADDRESS);
  for (const width of [320, 1280])
    await test.step(`at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  // Other colours change nothing but contrast.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
});

test('the app shows the paragraph in its article, also where it has no page', async ({
  page,
  expectProblem,
}) => {
  // A heading, a list or a paragraph of an older article has no such page: the 404 page redirects.
  expectProblem(/^error: Failed to load resource/);
  await open(page, `${addressOf(FULL)}p99/`);
  await expect(page).toHaveURL(new RegExp(`/${addressOf(FULL)}#p99$`));
  await expect(title(page)).toHaveText(FULL.title);
});

test.describe('who selects a paragraph', () => {
  test('shares the page of it, and gets a picture, square and tall, by keyboard', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const writeText = async (copied: string) => void Reflect.set(window, 'copied', copied);
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await open(page, addressOf(FULL));
    await selectParagraph(page, '#p3');
    await bar(page).getByRole('button', { name: words.copyLink }).click();
    const copied = await page.evaluate(() => String(Reflect.get(window, 'copied')));
    expect(new URL(copied).pathname).toMatch(new RegExp(`/${ADDRESS}$`));

    await bar(page).getByRole('button', { name: words.picture }).press('Enter');
    const dialog = page.getByRole('dialog', { name: words.picture });
    const picture = dialog.getByRole('img');
    for (const [shape, height] of [
      ['square', 1080],
      ['tall', 1920],
    ] as const) {
      await dialog.getByRole('radio', { name: words[shape] }).check();
      await expect(picture).toHaveAttribute('data-drawn', shape);
      await expect(picture).toHaveJSProperty('width', 1080);
      await expect(picture).toHaveJSProperty('height', height);
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: words.savePicture }).press('Enter');
      const download = await coming;
      // Firefox itself numbers the second file of a name.
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^quote-${FULL.id}(?:\\(1\\))?\\.png$`),
      );
      const png = await readFile(await download.path());
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, height]);
    }
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include('dialog')
      .analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('finds no line of it pressed into its width, however long the name of the source', async ({
    page,
  }) => {
    await page.route(`**/data/articles/${FULL.id}.json`, async (route) => {
      const article = (await (await route.fetch()).json()) as object;
      const source = { name: 'وكالة مخترعة '.repeat(9).trim(), url: null };
      await route.fulfill({ json: { ...article, source } });
    });
    await rememberDrawn(page);
    await open(page, 'countries/kz/');
    await headline(page, FULL.title).click();
    await expect(title(page)).toHaveText(FULL.title);
    await selectParagraph(page, '#p3');
    await bar(page).getByRole('button', { name: words.picture }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('data-drawn', 'square');
    const drawn = await drawnTexts(page);
    expect(drawn.some(({ text: line }) => line.includes('وكالة مخترعة'))).toBe(true);
    expect(drawn.filter(({ excess }) => excess > 0)).toEqual([]);
  });

  test('hands it to the system’s sheet, where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      const share = async ({ files }: ShareData) =>
        void Reflect.set(window, 'shared', files?.[0]?.name);
      Object.defineProperties(navigator, {
        canShare: { value: () => true },
        share: { value: share },
      });
    });
    await open(page, addressOf(FULL));
    await selectParagraph(page, '#p3');
    await bar(page).getByRole('button', { name: words.picture }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('data-drawn', 'square');
    await page.getByRole('button', { name: words.sendPicture }).click();
    await expect
      .poll(() => page.evaluate(() => String(Reflect.get(window, 'shared'))))
      .toBe(`quote-${FULL.id}.png`);
  });
});

inventedTest(
  'in a picture an address keeps its order wherever a line breaks it',
  async ({ page }) => {
    await rememberDrawn(page);
    await open(page, 'articles/invented-with-every-block/');
    await selectParagraph(page, '#p11');
    await bar(page).getByRole('button', { name: words.picture }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toHaveAttribute('data-drawn', 'square');
    const drawn = (await drawnTexts(page)).map(({ text: line }) => line).join(' ');
    expect(drawn).toContain('\u2066example.org/a/b\u2069');
  },
);
