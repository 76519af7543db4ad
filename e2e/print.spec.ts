import { expect, inTurn, test } from './fixtures.ts';
import { hideTashkeel } from '../src/core/arabic/tashkeel.ts';
import { plainTextOf } from '../src/core/news/rich-text.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { watchFetches } from './network.ts';
import { orderedWordsInPdf, wordsInPdf, wordsOf } from './read-pdf.ts';
import { open, title } from './reader.ts';
import { FULL } from './seed.ts';

const ARTICLE = 'articles/xi-visits-kazakhstan-uzbekistan/';

test('an article on paper has its title, date, source, address and numbered paragraphs, and no controls', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toBeVisible();
  await expect(page.locator('main article time').first()).toBeVisible();
  await expect(page.getByText('المصدر غير مذكور')).toBeVisible();
  await expect(page.locator('main article').getByText(`/${ARTICLE}`)).toBeVisible();
  const number = await page
    .locator(':has(> #p3)')
    .evaluate((paragraph) => getComputedStyle(paragraph, '::before').content);
  expect(number).toBe('counter(paragraph)');
  for (const control of await page.getByRole('button', { includeHidden: true }).all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.locator('[data-back]')).toBeHidden();
  await expect(page.locator('main > aside')).toBeHidden();
  for (const { code, folder, words } of LANGUAGES)
    await test.step(`in ${code} names are plain text, and the address says what it is`, async () => {
      await open(page, folder + ARTICLE);
      await expect(page.locator('#p1 [data-name]').first()).toHaveCSS(
        'text-decoration-line',
        'none',
      );
      const address = page.locator('main article footer').getByRole('listitem');
      await expect(address.filter({ hasText: `/${ARTICLE}` })).toContainText(words.article.address);
    });
});

test('a list on paper is a digest of its headlines, without filter, map, strip and links to other lists', async ({
  page,
}) => {
  await open(page, './');
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(16);
  for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
  await page.emulateMedia({ media: null });

  for (const address of ['./', 'countries/kz/', 'partners/cn/']) {
    await open(page, address);
    const line = page.getByText(ARABIC.words.filter.with, { exact: true });
    await expect(line).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toBeHidden();
    await page.emulateMedia({ media: null });
  }
});

test('no page on paper has what can only be tapped', async ({ page }) => {
  const addresses = [
    ARTICLE,
    'archive/2022/09/',
    'names/kazakhstan/',
    'partners/cn/',
    'stories/kazakhstan-opec-plus/',
  ];
  await inTurn(addresses, async (address) => {
    await open(page, address);
    const controls = page.locator('nav, button, summary, dialog');
    expect(await controls.count()).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    await expect(controls.filter({ visible: true })).toHaveCount(0);
    await page.emulateMedia({ media: null });
  });
});

/** The text of the article, paragraph by paragraph. */
const TEXTS = FULL.body.map((block) => ('text' in block ? plainTextOf(block.text) : ''));

for (const typeface of ['naskh', 'sans'])
  test(`printed in ${typeface}, every word of an article can be searched and copied, and comes in its order`, async ({
    page,
  }, info) => {
    await page.addInitScript(
      (face) => localStorage.setItem('reading', JSON.stringify({ typeface: face })),
      typeface,
    );
    await open(page, ARTICLE);
    const pdf = await page.pdf({ format: 'A4' });
    // At a vowel mark, pdf.js loses the end of the word.
    const plain = TEXTS.filter((text) => hideTashkeel(text) === text);
    const found = await wordsInPdf(pdf);
    const expected = [FULL.title, ...plain].flatMap(wordsOf);
    expect(expected.filter((word) => !found.includes(word))).toEqual([]);

    const readings = await orderedWordsInPdf(pdf, info.outputPath('article.pdf'));
    for (const [at, words] of readings.entries())
      for (const passage of [FULL.title, ...(at === 0 ? plain : TEXTS)])
        expect(` ${words.join(' ')} `).toContain(` ${wordsOf(passage).join(' ')} `);
  });

test('what paper needs is not fetched before', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/print-')) fonts.push(request.url());
  });
  const allCame = watchFetches(page);
  await open(page, ARTICLE);
  await allCame();
  expect(fonts).toEqual([]);
  await page.pdf();
  expect(fonts.length).toBeGreaterThan(0);
});
