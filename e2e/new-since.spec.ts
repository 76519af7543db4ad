import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC, countInWords, ENGLISH, type Language } from './languages.ts';
import { open } from './reader.ts';
import { newsOf } from './seed.ts';

const { words } = ARABIC;
const KEPT = 'reader / visits';
/** What came since: the newest two. */
const FRESH = newsOf().slice(0, 2);
const KNOWN = newsOf()
  .slice(2)
  .map(({ id }) => id);

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEPT);

const ask = (page: Page, minutesAgo: number | null) =>
  page.addInitScript(
    ([key, known, ago]) => {
      localStorage.setItem('reading', '{"visits":"yes"}');
      Object.defineProperties(navigator, {
        setAppBadge: { value: async (count: number) => void Reflect.set(window, 'badge', count) },
        clearAppBadge: { value: async () => void Reflect.set(window, 'badge', 0) },
      });
      if (ago === null || localStorage.getItem(key) !== null) return;
      const current = { ids: known, oldest: null };
      const at = Date.now() - ago * 60_000;
      localStorage.setItem(key, JSON.stringify({ before: null, current, at }));
    },
    [KEPT, KNOWN, minutesAgo] as const,
  );

const above = (page: Page, language: Language = ARABIC) =>
  page.getByText(
    language.words.reading.newSince.replace('{{news}}', countInWords(language, FRESH.length)),
  );
const badge = (page: Page) => page.evaluate(() => Reflect.get(window, 'badge') as unknown);

test('nothing is remembered before the reader asks for it', async ({ page }) => {
  await open(page, './');
  expect(await kept(page)).toBeNull();
});

test('on a first visit nothing is new', async ({ page }) => {
  await ask(page, null);
  await open(page, './');
  await expect.poll(() => kept(page)).toContain(FRESH[0]?.id);
  await expect.poll(() => badge(page)).toBe(0);
  await expect(above(page)).toHaveCount(0);
});

for (const language of [ARABIC, ENGLISH])
  test(`in ${language.code} a line stands above what came since, and the app has its number`, async ({
    page,
  }) => {
    await ask(page, 60);
    await open(page, language.folder || './');
    await expect(above(page, language)).toBeVisible();
    await expect.poll(() => badge(page)).toBe(FRESH.length);
    // It is the same visit still, in this tab as in another.
    const other = await page.context().newPage();
    await ask(other, 60);
    await open(other, language.folder || './');
    await expect(above(other, language)).toBeVisible();
  });

test('a page of what was known has no line', async ({ page }) => {
  await ask(page, 60);
  const last = newsOf().at(-1)?.title ?? '';
  await open(page, `search/?q=${encodeURIComponent(last)}`);
  await expect.poll(() => badge(page)).toBe(FRESH.length);
  await expect(page.getByText(words.reading.before)).toHaveCount(0);
});

test('one button forgets it all', async ({ page }) => {
  await ask(page, 60);
  await open(page, './');
  await expect.poll(() => badge(page)).toBe(FRESH.length);
  await page.getByRole('button', { name: words.settings.open }).first().click();
  await page.getByRole('button', { name: words.settings.forget }).click();
  expect(await kept(page)).toBeNull();
  await expect.poll(() => badge(page)).toBe(0);
});
