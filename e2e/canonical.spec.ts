import { EVERYWHERE, expect, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { open, stepsInHistory, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/** Ways to write an address, and the one way that the site keeps. */
const SPELLINGS: [spelling: string, address: string, heading: string][] = [
  ['?country=kz,uz', 'countries/kz-uz/', 'أخبار كازاخستان وأوزبكستان'],
  ['?country=UZ', 'countries/uz/', 'أخبار أوزبكستان'],
  ['en/?country=uz+kz', 'en/countries/kz-uz/', 'News: Kazakhstan and Uzbekistan'],
  ['countries/uz-kz/', 'countries/kz-uz/', 'أخبار كازاخستان وأوزبكستان'],
  ['countries/kz,uz/', 'countries/kz-uz/', 'أخبار كازاخستان وأوزبكستان'],
  ['countries/kz-kz/', 'countries/kz/', 'أخبار كازاخستان'],
  ['countries/KZ/', 'countries/kz/', 'أخبار كازاخستان'],
  ['ru/countries/UZ-KZ/', 'ru/countries/kz-uz/', 'Новости: Казахстан и Узбекистан'],
  ['countries/region-kz', 'countries/kz-region/', 'أخبار كازاخستان والمنطقة'],
  ['countries/kz', 'countries/kz/', 'أخبار كازاخستان'],
  ['about', 'about/', 'عن الموقع'],
  [addressOf(FULL).slice(0, -1), addressOf(FULL), FULL.title],
  [addressOf(FULL).toUpperCase(), addressOf(FULL), FULL.title],
  ['?utm_source=x&fbclid=y', './', 'أخبار آسيا الوسطى'],
  ['countries/kz/?utm_source=x&fbclid=y', 'countries/kz/', 'أخبار كازاخستان'],
  [`${addressOf(FULL)}?utm_medium=social`, addressOf(FULL), FULL.title],
  ['?page=abc', './', 'أخبار آسيا الوسطى'],
  ['?page=', './', 'أخبار آسيا الوسطى'],
  ['countries/kz/?page=-1', 'countries/kz/', 'أخبار كازاخستان'],
  ['countries/kz/?page=1e3', 'countries/kz/', 'أخبار كازاخستان'],
  ['index.html', './', 'أخبار آسيا الوسطى'],
  ['countries/kz/index.html', 'countries/kz/', 'أخبار كازاخستان'],
  [`${addressOf(FULL)}index.html`, addressOf(FULL), FULL.title],
  ['EN/about/', 'en/about/', 'About'],
];

for (const [spelling, address, heading] of SPELLINGS) {
  test(
    `${spelling} becomes ${address} without a step in the history`,
    EVERYWHERE,
    async ({ page, baseURL, expectProblem }) => {
      // A plain host has no file for some of these and sends its 404 page, which knows better.
      expectProblem(NOT_FOUND_NOTE);
      await open(page, 'ru/about/');
      const steps = await stepsInHistory(page);

      await open(page, spelling);
      await expect(page).toHaveURL(address);
      await expect(title(page)).toHaveText(heading);
      expect(await stepsInHistory(page)).toBe(steps + 1);

      const { pathname } = new URL(address, baseURL);
      const canonical = page.locator('link[rel=canonical]');
      await expect(canonical).toHaveCount(1);
      expect(new URL((await canonical.getAttribute('href')) ?? '').pathname).toBe(pathname);
      await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(4);
      await expect(page.locator('head title')).toHaveCount(1);
      await expect(page.locator('head meta[name=description]')).toHaveCount(1);

      await page.goBack();
      await expect(page).toHaveURL('ru/about/');
    },
  );
}

test('a place inside an article survives the tidying of its address', async ({ page }) => {
  await open(page, `${addressOf(FULL)}?utm_source=x#p5`);
  await expect(page).toHaveURL(`${addressOf(FULL)}#p5`);
  await expect(page.locator('#p5')).toBeInViewport();
});
