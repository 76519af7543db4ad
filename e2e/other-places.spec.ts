import type { Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { placeName } from '../src/core/newsroom/place-name.ts';
import { pageRange } from '../src/core/site/manifest.ts';
import { inventNewsOf } from '../tools/testing/other-places.ts';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { expect, NOT_FOUND_NOTE } from './fixtures.ts';
import { ARABIC, countInWords } from './languages.ts';
import { SITES } from './other-sites.ts';
import { bePresent, chosen, filter, headlines, open, title } from './reader.ts';

/* What holds for every site, whatever its places. */

const { words } = ARABIC;
/** The news that the front of a list shows. */
const frontOf = (news: readonly string[]) => news.slice(0, pageRange(news.length, null).to);
const choice = (page: Page, place: string) => filter(page).locator(`[data-place="${place}"]`);

for (const { what, test, places, hasMap } of SITES) {
  const codes = places.countries.map(({ code }) => code);
  const small = codes.map((code) => code.toLowerCase());
  const [first = '', second = '', third = '', fourth = ''] = small;
  const nameOf = (place: string): string => {
    const country = places.countries.find(({ code }) => code.toLowerCase() === place);
    return (country && placeName(country, 'ar')) ?? '';
  };
  const inAddress = (...chosenOnes: string[]) => `countries/${chosenOnes.toSorted().join('-')}/`;
  const newsOf = (...chosenOnes: string[]) =>
    inventNewsOf(places)
      .filter((article) =>
        article.countries.some((code) => chosenOnes.includes(code.toLowerCase())),
      )
      .map((article) => article.title)
      .toReversed();

  const expectChosen = async (page: Page, ...chosenOnes: string[]) => {
    const news = newsOf(...chosenOnes);
    await expect(page).toHaveURL(inAddress(...chosenOnes));
    for (const place of chosenOnes) {
      await expect(title(page)).toContainText(nameOf(place));
      await expect(choice(page, place)).toHaveAttribute('aria-current', 'true');
    }
    await expect(chosen(page)).toHaveCount(chosenOnes.length);
    await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, news.length));
    await expect(headlines(page)).toHaveText(frontOf(news));
  };

  test.describe(`a site ${what}`, () => {
    test('is filtered, forth and back, in the order of its codes, by the digits of its menu too', async ({
      page,
    }) => {
      await open(page, './');
      await expect(filter(page).getByRole('link')).toHaveCount(codes.length + 2);
      await choice(page, second).click();
      await expectChosen(page, second);
      await choice(page, first).click();
      await expectChosen(page, second, first);
      await page.goBack();
      await expectChosen(page, second);
      await page.goForward();
      await expectChosen(page, second, first);
      await choice(page, second).click();
      await expectChosen(page, first);
      await page.keyboard.press('Digit0');
      await expect(page).toHaveURL('./');
      await page.keyboard.press('Digit2');
      await expectChosen(page, second);
      await page.keyboard.press('Digit1');
      await expectChosen(page, first, second);
    });

    test('merges what has no page, at every way to it, and knows no place of another', async ({
      page,
      expectProblem,
    }) => {
      expectProblem(NOT_FOUND_NOTE);
      const four = [first, second, third, fourth];
      const isPage = codes.length <= 5;
      await open(page, inAddress(first, second, third));
      await choice(page, fourth).click();
      await expectChosen(page, ...four);
      await bePresent(page);
      // A filter has an embed only if it has a page.
      await expect(page.getByText(words.embed.title)).toHaveCount(isPage ? 1 : 0);
      await page.reload();
      await expectChosen(page, ...four);
      const response = await page.goto(inAddress(...four));
      expect(response?.status()).toBe(isPage ? 200 : 404);
      await expectChosen(page, ...four);

      await open(page, `countries/${first}-kz/`);
      const [told = ''] = words.headlines.unknown.split('{{codes}}');
      await expect(page.getByText(told)).toContainText('kz');
      await expect(choice(page, first)).toHaveAttribute('aria-current', 'true');
      await expect(filter(page).locator('[data-place="kz"]')).toHaveCount(0);
    });

    test(`is searched by its places, open to everyone, and has ${hasMap ? 'a map of its own' : 'no map where none was drawn'}`, async ({
      page,
    }) => {
      await test.step('is searched by its places', async () => {
        await open(page, `search/?q=تجريبي&in=${first}`);
        const found = newsOf(first);
        await expect(headlines(page).first()).toBeVisible();
        for (const text of await headlines(page).allTextContents()) expect(found).toContain(text);
      });
      const lookAtCoverage = async (address: string) => {
        await open(page, address);
        await bePresent(page);
        await page.getByText(words.coverage.title).scrollIntoViewIfNeeded();
      };
      await test.step('is open to everyone, by day and by night', async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await lookAtCoverage('./');
        await expectNoBarrier(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectContrast(page);
      });
      await test.step(hasMap ? 'its map filters' : 'there is no map', async () => {
        await page.setViewportSize({ width: 1280, height: 800 });
        await lookAtCoverage(inAddress(first));
        const map = page.getByRole('navigation', { name: words.map.label });
        await expect(map).toHaveCount(hasMap ? 1 : 0);
        if (!hasMap) return;
        await expect(map.getByRole('link')).toHaveCount(codes.length);
        await map.locator(`a[data-place=${second}]`).focus();
        await page.keyboard.press('Enter');
        await expectChosen(page, first, second);
      });
    });

    test('is built with pages that show the news of one place and of two', async ({ get }) => {
      for (const some of [[first], [first, second]]) {
        const { document } = parseHTML(await (await get(inAddress(...some))).text());
        const shown = [...document.querySelectorAll('main article :is(h2, h3) a')];
        expect(shown.map(({ textContent }) => textContent)).toEqual(frontOf(newsOf(...some)));
      }
    });
  });
}
