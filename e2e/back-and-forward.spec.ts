import type { Page } from '@playwright/test';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { holdData } from './network.ts';
import {
  backLink,
  headlineItem,
  choose,
  chosen,
  expectReady,
  headline,
  headlines,
  open,
  scrollOf,
  entriesInHistory,
  title,
} from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY, newsOf } from './seed.ts';

/** A phone, whose lists are longer than its screen. */
test.use({ viewport: { width: 390, height: 640 } });

const FAR_DOWN = newsOf('kz', 'tj')[2] ?? FULL;

const chooseTwo = async (page: Page) => {
  await open(page, './');
  await choose(page, 'kz');
  await choose(page, 'tj');
};

const openByAddress = async (page: Page) => {
  await open(page, 'countries/kz-tj/');
};

/**
 * Opens an article well down the list, and returns where the page stood when it was left. It uses the
 * keyboard, because the browser's driver may scroll again in order to click.
 */
const leaveFrom = async (page: Page) => {
  const link = headline(page, FAR_DOWN.title);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const scroll = await scrollOf(page);
  expect(scroll).toBeGreaterThan(50);
  await link.press('Enter');
  await expect(title(page)).toHaveText(FAR_DOWN.title);
  expect(await scrollOf(page)).toBe(0);
  return scroll;
};

const expectPlaceKept = async (page: Page, scroll: number) => {
  await expect(page).toHaveURL('countries/kz-tj/');
  await expect(chosen(page)).toHaveText([/كازاخستان/, /طاجيكستان/]);
  await expect(headline(page, FAR_DOWN.title)).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(scroll);
};

const expectWayBack = (page: Page) =>
  expect(backLink(page)).toHaveText('عودة إلى أخبار كازاخستان وطاجيكستان');

for (const [way, come] of [
  ['by choosing', chooseTwo],
  ['by its address', openByAddress],
] as const)
  test(
    `back from an article, a list reached ${way} is as it was left`,
    EVERYWHERE,
    async ({ page }) => {
      await come(page);

      await test.step('by the browser', async () => {
        const scroll = await leaveFrom(page);
        await page.goBack();
        await expectPlaceKept(page, scroll);
      });

      await test.step('by the link back, which adds no entry to the history', async () => {
        const scroll = await leaveFrom(page);
        const entries = await entriesInHistory(page);
        await expectWayBack(page);
        await backLink(page).click();
        await expectPlaceKept(page, scroll);
        expect(await entriesInHistory(page)).toBe(entries);
      });

      await test.step('by the browser, when the article was loaded again', async () => {
        const scroll = await leaveFrom(page);
        await page.reload();
        await expectReady(page);
        await page.goBack();
        await expectPlaceKept(page, scroll);
      });

      await test.step('by the link back, when the article was loaded again', async () => {
        const scroll = await leaveFrom(page);
        await page.reload();
        await expectReady(page);
        await expectWayBack(page);
        await backLink(page).click();
        await expectPlaceKept(page, scroll);
      });

      await test.step('by two steps at once, from a page of its own', async () => {
        const scroll = await leaveFrom(page);
        await open(page, 'about/');
        await page.evaluate(() => void setTimeout(() => history.go(-2)));
        await expectPlaceKept(page, scroll);
      });
    },
  );

test('back from the list of a label, the focus is on that label', async ({ page }) => {
  await openByAddress(page);
  const label = headlineItem(page, FAR_DOWN.title).getByRole('listitem').getByRole('link').first();
  await label.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const scroll = await scrollOf(page);
  await label.press('Enter');
  await expect(page).toHaveURL(/countries\/(?:kz|tj)\/$/);
  await expect(title(page)).toBeFocused();
  await page.goBack();
  await expect(label).toBeFocused();
  await expect.poll(() => scrollOf(page)).toBe(scroll);
});

test(
  'an article opened by its address leads to its countries, and a new one begins at its top',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, addressOf(FULL));
    await expect(backLink(page)).toHaveText('عودة إلى أخبار كازاخستان وأوزبكستان');
    await backLink(page).click();
    await expect(page).toHaveURL('countries/kz-uz/');
    await expect(title(page)).toBeFocused();

    await open(page, addressOf(HEADLINE_ONLY));
    await headlines(page).last().click();
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toBeInViewport();
    expect(await scrollOf(page)).toBe(0);
  },
);

test('the link back opens the list in a tab of its own when asked, and leads to it from one article to the next', async ({
  page,
}) => {
  await openByAddress(page);
  await leaveFrom(page);
  const tab = page.context().waitForEvent('page');
  await backLink(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(await tab).toHaveURL('countries/kz-tj/');
  await (await tab).close();
  await expect(title(page)).toHaveText(FAR_DOWN.title);

  await headlines(page).first().click();
  await expect(title(page)).not.toHaveText(FAR_DOWN.title);
  await expect(title(page)).toBeFocused();
  await backLink(page).click();
  await expect(page).toHaveURL('countries/kz-tj/');
  await expect(title(page)).not.toHaveText(FAR_DOWN.title);
  // Back to the list as it was left, not to one more entry.
  await page.goForward();
  await expect(page).toHaveURL(addressOf(FAR_DOWN));
});

test('who taps a second headline while the first is on its way still finds back to the list', async ({
  page,
}) => {
  const release = await holdData(page);
  await openByAddress(page);
  await headline(page, FAR_DOWN.title).press('Enter');
  await expect(page).toHaveURL(addressOf(FAR_DOWN));
  await headline(page, FULL.title).press('Enter');
  await expect(page).toHaveURL(addressOf(FULL));
  await release();
  await expect(title(page)).toHaveText(FULL.title);
  await expect(backLink(page)).toHaveText('عودة إلى أخبار كازاخستان وطاجيكستان');
  await backLink(page).click();
  await expect(page).toHaveURL('countries/kz-tj/');
});

test('forward, an article is as it was left', async ({ page }) => {
  // Stands for a reader who leaves before the frame in which the page notices the scrolling.
  await page.addInitScript(() =>
    addEventListener('scroll', (event) => event.stopImmediatePropagation(), true),
  );
  await openByAddress(page);
  await headline(page, FULL.title).click();
  await page.locator('#p5').evaluate((element) => element.scrollIntoView());
  const scroll = await scrollOf(page);
  expect(scroll).toBeGreaterThan(50);
  await page.goBack();
  await expect(title(page)).not.toHaveText(FULL.title);
  await page.goForward();
  await expect(title(page)).toHaveText(FULL.title);
  await expect.poll(() => scrollOf(page)).toBe(scroll);
});
