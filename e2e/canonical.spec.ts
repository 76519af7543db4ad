import { EVERYWHERE, expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { open, entriesInHistory, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const ALL = 'أخبار آسيا الوسطى';
const KZ = 'أخبار كازاخستان';
const KZ_UZ = 'أخبار كازاخستان وأوزبكستان';
const article = addressOf(FULL);

/**
 * Ways to write an address, and the one way that the site keeps. All spellings are tested where
 * addresses are read (src/core/addresses). Here is one for each way in which a page may get such an
 * address: from its own file, or as the host's page for lost addresses.
 */
type Spelling = [spelling: string, address: string, heading: string];

const OF_PATHS: Spelling[] = [
  ['countries/uz-kz/', 'countries/kz-uz/', KZ_UZ],
  ['countries/KZ', 'countries/kz/', KZ],
  [article.toUpperCase(), article, FULL.title],
  ['EN/about/', 'en/about/', 'About'],
  ['ru/countries/kz,uz/', 'ru/countries/kz-uz/', 'Новости: Казахстан и Узбекистан'],
  [article.slice(0, -1), article, FULL.title],
  ['index.html', './', ALL],
  [`${article}index.html`, article, FULL.title],
];

const OF_QUERIES: Spelling[] = [
  ['?country=kz,uz', 'countries/kz-uz/', KZ_UZ],
  ['en/?country=uz+kz', 'en/countries/kz-uz/', 'News: Kazakhstan and Uzbekistan'],
  ['?utm_source=x&fbclid=y', './', ALL],
  [`${article}?utm_medium=social`, article, FULL.title],
  ['countries/kz/?page=1e3', 'countries/kz/', KZ],
  ['?page=', './', ALL],
];

for (const { what, spellings, where } of [
  { what: 'path', spellings: OF_PATHS, where: EVERYWHERE },
  { what: 'query', spellings: OF_QUERIES, where: {} },
]) {
  test(
    `whatever the spelling of its ${what}, an address becomes the canonical one, without an entry in the history`,
    where,
    async ({ page, baseURL, expectProblem }) => {
      // A plain host has no file for some of these: its 404 page answers, and shows the right page.
      expectProblem(NOT_FOUND_NOTE);
      await open(page, 'ru/about/');
      for (const [spelling, address, heading] of spellings) {
        const entries = await entriesInHistory(page);
        await open(page, spelling);
        await expect(page).toHaveURL(address);
        await expect(title(page)).toHaveText(heading);
        expect(await entriesInHistory(page)).toBe(entries + 1);

        const canonical = page.locator('link[rel=canonical]');
        await expect(canonical).toHaveCount(1);
        const { pathname } = new URL((await canonical.getAttribute('href')) ?? '');
        expect(pathname).toBe(new URL(address, baseURL).pathname);
        // A link to another language, if the page still has one, names this address too.
        const alternate = page.locator('link[rel=alternate][hreflang=ar]');
        for (const each of await alternate.all())
          expect(new URL((await each.getAttribute('href')) ?? '').pathname).toBe(pathname);
        await expect(page.locator('head title')).toHaveCount(1);
        await expect(page.locator('head meta[name=description]')).toHaveCount(1);
      }

      const [, last = ''] = spellings.at(-1) ?? [];
      const [, beforeLast = ''] = spellings.at(-2) ?? [];
      await page.goBack();
      await expect(page).toHaveURL(beforeLast);
      await page.goForward();
      await expect(page).toHaveURL(last);
    },
  );
}

test('a place inside an article survives the tidying of its address', async ({ page }) => {
  await open(page, `${article}?utm_source=x#p5`);
  await expect(page).toHaveURL(`${article}#p5`);
  await expect(page.locator('#p5')).toBeInViewport();
});
