import type { Page } from '@playwright/test';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { expect, inTurn, test } from './fixtures.ts';
import { ARABIC, countInWords, ENGLISH } from './languages.ts';
import { setLetters } from './letters.ts';
import { headlines, open, title } from './reader.ts';

const { words } = ARABIC;
const box = (page: Page) => page.getByRole('combobox', { name: words.search.label });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const marks = (page: Page) => page.getByRole('main').locator('mark');
const search = async (page: Page, query: string) => {
  await open(page, `./search/?${new URLSearchParams({ q: query }).toString()}`);
};

test('the header leads to the search, and / does too @everywhere', async ({ page }) => {
  await open(page, './');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: words.search.open }).click();
  await expect(title(page)).toHaveText(words.search.title);
  await box(page).fill('كازاخستان');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%D9%83/);
  await expect(status(page)).toHaveText(countInWords(ARABIC, 5));
  await page.goBack();
  await expect(box(page)).toHaveValue('');
  await page.goBack();
  // Going back ends with the focus on the heading; a key press before that would lose its focus.
  await expect(title(page)).toHaveText(words.headlines.titleAll);
  await expect(title(page)).toBeFocused();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: words.search.open })).toBeFocused();
  await page.keyboard.type('طشقند');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=%D8%B7/);
});

const SPELLINGS = ['كازاخستان', 'قازاخستان', 'kazakhstan', 'Казахстан', 'الكازاخستانية'];

test('a name is found in any spelling, and marked as it is written there', async ({ page }) => {
  await inTurn(SPELLINGS, async (query) => {
    await search(page, query);
    await expect(headlines(page)).toHaveCount(5);
    for (const text of await marks(page).allTextContents()) expect(text).toContain('كازاخستان');
    expect(await marks(page).count()).toBeGreaterThan(4);
  });
  await test.step('other spellings are named, with a way to have none of them', async () => {
    await search(page, 'kazakhstan');
    await expect(page.getByText('كازاخستان', { exact: false }).first()).toBeVisible();
    await page.getByRole('link', { name: words.search.exactly }).click();
    await expect(page).toHaveURL(/q=%22kazakhstan%22/);
    await expect(status(page)).toHaveText(words.search.none.replace('{{query}}', '"kazakhstan"'));
  });
  await test.step('what was found by its text alone shows the passage', async () => {
    await search(page, 'باكستان');
    await expect(headlines(page)).toHaveCount(1);
    await expect(marks(page)).toHaveText(['وباكستان']);
    await expect(page.getByRole('main').getByText(/^وتضم منظمة شنغهاي.*وباكستان/)).toBeVisible();
  });
  await test.step('the search speaks English', async () => {
    await open(page, './en/search/?q=samarkand');
    await expect(status(page)).toHaveText(countInWords(ENGLISH, 1));
  });
});

test('places, days and order stand in the address', async ({ page }) => {
  await search(page, 'كازاخستان');
  await page.getByRole('main').getByRole('link', { name: words.place.uz }).first().click();
  await expect(page).toHaveURL(/&in=uz$/);
  await expect(headlines(page)).toHaveCount(1);
  await page.getByRole('link', { name: words.search.date }).click();
  await expect(page).toHaveURL(/&in=uz&sort=date$/);
  await page.getByText(words.search.days, { exact: true }).click();
  await page.getByLabel(words.search.from).fill('2022-10-01');
  await page.getByRole('button', { name: words.search.apply }).click();
  await expect(page).toHaveURL(/&from=2022-10-01/);
  await expect(status(page)).toHaveText(words.search.noneHere.replace('{{query}}', 'كازاخستان'));
  await page.getByRole('link', { name: words.search.without.both }).click();
  await expect(headlines(page)).toHaveCount(5);
  await test.step('a page behind the last is the last', async () => {
    await open(page, './search/?q=kazakhstan&page=9');
    await expect(page).toHaveURL(/\/search\/\?q=kazakhstan$/);
    await expect(headlines(page)).toHaveCount(5);
  });
});

test('where nothing is found, the page says so and leads on', async ({ page }) => {
  await test.step('the nearest spelling is offered, and the text stays', async () => {
    await search(page, 'كازاخسنان');
    await expect(status(page)).toHaveText(words.search.none.replace('{{query}}', 'كازاخسنان'));
    await expect(box(page)).toHaveValue('كازاخسنان');
    await page.getByRole('link', { name: /^هل تقصد «.?كازاخستان.?»؟$/ }).click();
    await expect(headlines(page)).toHaveCount(5);
  });
  await test.step('names that begin so, and the newest news, are a tap away', async () => {
    await search(page, 'طشق');
    await expect(status(page)).toHaveText(words.search.none.replace('{{query}}', 'طشق'));
    const names = page.getByRole('region', { name: words.search.names });
    await expect(names.getByRole('link', { name: 'طشقند' })).toBeVisible();
    const newest = page.getByRole('region', { name: words.notFound.latest });
    await expect(newest.getByRole('article')).toHaveCount(6);
  });
  await test.step('what is nothing to look for is told so, and never run', async () => {
    for (const query of ['من', '<img src=x onerror=alert(1)>', '٪؟!', '"', '\u202E', '{{query}}']) {
      await search(page, query);
      await expect(status(page)).not.toHaveText(words.search.waiting);
      await expect(page.locator('main img')).toHaveCount(0);
    }
  });
});

test('completions are chosen by keyboard, and Escape sends them away', async ({ page }) => {
  await open(page, './search/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('كازا');
  const option = page.getByRole('option', { name: /كازاخستان/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('كازاخستان');
  await expect(headlines(page)).toHaveCount(5);
});

test('a result opens with the words marked, and leads from one to the next', async ({ page }) => {
  await search(page, 'كازاخستان');
  await headlines(page).first().click();
  await expect(page).toHaveURL(/\/articles\/[a-z-]+\/\?find=/);
  const bar = page.getByRole('group', { name: words.search.matches });
  await expect(bar.getByRole('status')).toHaveText('1 من 3');
  await bar.getByRole('button', { name: words.search.nextMatch }).click();
  await expect(bar.getByRole('status')).toHaveText('2 من 3');
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBe(3);
  await bar.getByRole('link', { name: words.search.closeMatches }).click();
  await expect(bar).toBeHidden();
  await expect(page).not.toHaveURL(/find=/);
  await page.goBack();
  await expect(box(page)).toHaveValue('كازاخستان');
});

test('a lost index is told, and asked for again', async ({ page, expectProblem }) => {
  expectProblem(/Failed to load resource/);
  await page.route('**/data/search/**', (route) => route.fulfill({ status: 500 }));
  await search(page, 'كازاخستان');
  await expect(page.getByRole('alert')).toContainText(words.error.network);
  await page.unroute('**/data/search/**');
  await page.getByRole('button', { name: words.error.retry }).click();
  await expect(headlines(page)).toHaveCount(5);
});

test('results and completions are open to everyone, in light and dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await search(page, 'kazakhstan');
  await expect(headlines(page)).toHaveCount(5);
  await page.getByText(words.search.days, { exact: true }).click();
  await expectNoBarrier(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  await box(page).fill('كازا');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expectContrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoBarrier(page);
});

test('results fit any window, also with letters twice the size', async ({ page }) => {
  for (const standard of [16, 32]) {
    await search(page, 'kazakhstan');
    await setLetters(page, standard);
    await expect(headlines(page)).toHaveCount(5);
    await page.getByText(words.search.days, { exact: true }).click();
    for (const width of standard === 16 ? [320, 390, 768, 1280] : [390, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([standard, width, wide]).toEqual([standard, width, width]);
    }
  }
});

test('without a script the page says so and shows other ways', async ({ get }) => {
  // Read from the source: Chromium with scripts switched off does not show the content of noscript.
  const html = await (await get('./search/')).text();
  const shown = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
  expect(shown).toContain(words.search.noScript);
  expect(shown).toMatch(new RegExp(`<a href="[^"]*/countries/kz/"[^>]*>${words.place.kz}</a>`));
  expect(shown).toMatch(/<a href="[^"]*\/sitemap\.xml">/);
});
