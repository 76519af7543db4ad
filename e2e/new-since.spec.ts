import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC, countInWords, ENGLISH, type Language } from './languages.ts';
import { open } from './reader.ts';
import { newsOf } from './seed.ts';

const { words } = ARABIC;
const KEPT = 'reader / visits';
/** The new articles: the newest two. */
const FRESH = newsOf().slice(0, 2);
/** The headlines before some news came. */
const knownWithout = (fresh: readonly { id: string }[]) => {
  const ids = fresh.map(({ id }) => id);
  return newsOf().flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
};

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEPT);

/** Asks the app to remember visits, in every page that is opened from now on. */
const ask = (page: Page) =>
  page.context().addInitScript(() => {
    // A new tab begins on a blank page, which has no storage.
    if (location.protocol === 'about:') return;
    localStorage.setItem('reading', '{"visits":"yes"}');
    Object.defineProperties(navigator, {
      setAppBadge: { value: async (count: number) => void Reflect.set(window, 'badge', count) },
      clearAppBadge: { value: async () => void Reflect.set(window, 'badge', 0) },
    });
  });

/** Opens an address as a reader who was there an hour ago, before some news came. */
const comeBack = async (page: Page, address: string, fresh: readonly { id: string }[] = FRESH) => {
  // A file of the site, so that no app is there which remembers this visit instead.
  await page.goto('robots.txt');
  await page.evaluate(
    ([key, known]) => {
      const current = { ids: known, oldest: null };
      const at = Date.now() - 60 * 60_000;
      localStorage.setItem(key, JSON.stringify({ before: null, current, at }));
    },
    [KEPT, knownWithout(fresh)] as const,
  );
  await open(page, address);
};

const above = (page: Page, language: Language = ARABIC, count = FRESH.length) =>
  page.getByText(
    language.words.reading.newSince.replace('{{news}}', countInWords(language, count)),
  );
const below = (page: Page) => page.getByText(words.reading.before);
/** Titles and lines in the order of the page. */
const order = (page: Page) =>
  page.locator('main').evaluate(
    (main, [ids, lines]) =>
      [...main.querySelectorAll('article > :is(h2, h3, h4) > a, p, li')].flatMap((element) => {
        const id = ids.find((each) => element.getAttribute('href')?.includes(`/${each}/`));
        const line = lines.find((text) => element.textContent.startsWith(text));
        return id ?? line ?? [];
      }),
    [
      newsOf().map(({ id }) => id),
      [words.reading.newSince.replace('{{news}}', ''), words.reading.before],
    ] as const,
  );
const [ABOVE, BELOW] = [words.reading.newSince.replace('{{news}}', ''), words.reading.before];
const badge = (page: Page) => page.evaluate(() => Reflect.get(window, 'badge') as unknown);

test('nothing is remembered before the reader asks for it, and on a first visit nothing is new', async ({
  page,
}) => {
  await open(page, './');
  expect(await kept(page)).toBeNull();

  await ask(page);
  await open(page, './');
  await expect.poll(() => kept(page)).toContain(FRESH[0]?.id);
  await expect.poll(() => badge(page)).toBe(0);
  await expect(above(page)).toHaveCount(0);
});

test('a line stands above what came since, and the app has its number', async ({ page }) => {
  await ask(page);
  for (const language of [ARABIC, ENGLISH])
    await test.step(`in ${language.code}`, async () => {
      await comeBack(page, language.folder || './');
      await expect(above(page, language)).toBeVisible();
      await expect.poll(() => badge(page)).toBe(FRESH.length);
      // It is still the same visit, in this tab and in another.
      const other = await page.context().newPage();
      await open(other, language.folder || './');
      await expect(above(other, language)).toBeVisible();
      await other.close();
    });
});

test('the newest, the lead among them, stand between two lines', async ({ page }) => {
  await ask(page);
  for (const count of [1, 2, 3, 5])
    await test.step(`the newest ${count}`, async () => {
      await comeBack(page, './', newsOf().slice(0, count));
      await expect(above(page, ARABIC, count)).toBeVisible();
      const ids = newsOf().map(({ id }) => id);
      expect(await order(page)).toEqual([
        ABOVE,
        ...ids.slice(0, count),
        BELOW,
        ...ids.slice(count),
      ]);
    });
});

test('what came late among what was known is marked by a word, for no line can part them', async ({
  page,
}) => {
  const fresh = newsOf().filter((_, at) => at === 1 || at === 4);
  await ask(page);
  await comeBack(page, './', fresh);
  await expect(above(page)).toBeVisible();
  await expect(below(page)).toHaveCount(0);
  const marked = await page
    .locator('main article > :is(h2, h3, h4) > a')
    .evaluateAll(
      (links, word) =>
        links.flatMap((link) =>
          getComputedStyle(link, '::after').content.includes(word) ? [link.textContent] : [],
        ),
      words.reading.new,
    );
  expect(marked).toEqual(fresh.map(({ title }) => title));
});

test('other lists have the lines too, if something in them is new', async ({ page }) => {
  await ask(page);

  await test.step('a list reached by a link counts what is new in it', async () => {
    const fresh = [...newsOf().slice(0, 1), ...newsOf('kg').slice(0, 1)];
    await comeBack(page, './', fresh);
    await expect(above(page)).toBeVisible();
    await page.getByRole('link', { name: words.place.kg }).first().click();
    await expect(page).toHaveURL(/countries\/kg\//);
    await expect(above(page, ARABIC, 1)).toBeVisible();
    await expect.poll(() => badge(page)).toBe(fresh.length);
  });

  await test.step('results of a search have them', async () => {
    await comeBack(page, `search/?q=${encodeURIComponent(FRESH[0]?.title ?? '')}`);
    await expect(above(page, ARABIC, 1)).toBeVisible();
  });

  await test.step('what was known has none', async () => {
    await comeBack(page, `search/?q=${encodeURIComponent(newsOf().at(-1)?.title ?? '')}`);
    await expect.poll(() => badge(page)).toBe(FRESH.length);
    await expect(below(page)).toHaveCount(0);
    await expect(above(page)).toHaveCount(0);
  });
});

test('one button forgets it all', async ({ page }) => {
  await ask(page);
  await comeBack(page, './');
  await expect.poll(() => badge(page)).toBe(FRESH.length);
  await page.getByRole('button', { name: words.settings.open }).first().click();
  await page.getByRole('button', { name: words.settings.forget }).click();
  expect(await kept(page)).toBeNull();
  await expect.poll(() => badge(page)).toBe(0);
});
