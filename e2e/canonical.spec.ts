import { EVERYWHERE, expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { open, entriesInHistory, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const ALL = 'أخبار آسيا الوسطى';
const KZ = 'أخبار كازاخستان';
const KZ_UZ = 'أخبار كازاخستان وأوزبكستان';
const article = addressOf(FULL);

/** Ways to write an address, and the one way that the site keeps. */
const SPELLINGS: Record<string, [spelling: string, address: string, heading: string][]> = {
  'countries in the query': [
    ['?country=kz,uz', 'countries/kz-uz/', KZ_UZ],
    ['?country=UZ', 'countries/uz/', 'أخبار أوزبكستان'],
    ['en/?country=uz+kz', 'en/countries/kz-uz/', 'News: Kazakhstan and Uzbekistan'],
  ],
  'another order, case or sign between': [
    ['countries/uz-kz/', 'countries/kz-uz/', KZ_UZ],
    ['countries/kz,uz/', 'countries/kz-uz/', KZ_UZ],
    ['countries/kz-kz/', 'countries/kz/', KZ],
    ['countries/KZ/', 'countries/kz/', KZ],
    ['ru/countries/UZ-KZ/', 'ru/countries/kz-uz/', 'Новости: Казахстан и Узбекистан'],
    [article.toUpperCase(), article, FULL.title],
    ['EN/about/', 'en/about/', 'About'],
  ],
  'a missing slash': [
    ['countries/kz', 'countries/kz/', KZ],
    ['countries/region-kz', 'countries/kz-region/', 'أخبار كازاخستان والمنطقة'],
    ['about', 'about/', 'عن الموقع'],
    [article.slice(0, -1), article, FULL.title],
  ],
  'marks of a campaign': [
    ['?utm_source=x&fbclid=y', './', ALL],
    ['countries/kz/?utm_source=x&fbclid=y', 'countries/kz/', KZ],
    [`${article}?utm_medium=social`, article, FULL.title],
  ],
  'a mangled page': [
    ['?page=abc', './', ALL],
    ['?page=', './', ALL],
    ['countries/kz/?page=-1', 'countries/kz/', KZ],
    ['countries/kz/?page=1e3', 'countries/kz/', KZ],
  ],
  'the name of the file': [
    ['index.html', './', ALL],
    ['countries/kz/index.html', 'countries/kz/', KZ],
    [`${article}index.html`, article, FULL.title],
  ],
};

/** A fault in a path, unlike one in a query, may depend on the folder of the site. */
const OF_PATHS = new Set([
  'another order, case or sign between',
  'a missing slash',
  'the name of the file',
]);

for (const [kind, spellings] of Object.entries(SPELLINGS)) {
  test(
    `${kind}: the address becomes the canonical one, without an entry in the history`,
    OF_PATHS.has(kind) ? EVERYWHERE : {},
    async ({ page, baseURL, expectProblem }) => {
      // A plain host has no file for some of these and sends its 404 page, which knows better.
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
        // Statements of the source for other languages are about this address, or gone.
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
