import type { Page } from '@playwright/test';
import type { DefaultPlace } from '../tools/testing/default-places.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { holdData } from './network.ts';
import {
  headlineItem,
  choice,
  choose,
  chosen,
  headline,
  expectNews,
  open,
  scrollOf,
  title,
} from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

type State = { address: string; heading: string; places: DefaultPlace[] };

const ALL: State = { address: './', heading: 'أخبار آسيا الوسطى', places: [] };
const KZ: State = { address: 'countries/kz/', heading: 'أخبار كازاخستان', places: ['kz'] };
const KZ_UZ: State = {
  address: 'countries/kz-uz/',
  heading: 'أخبار كازاخستان وأوزبكستان',
  places: ['kz', 'uz'],
};
const KZ_TJ_UZ: State = {
  address: 'countries/kz-tj-uz/',
  heading: 'أخبار كازاخستان وطاجيكستان وأوزبكستان',
  places: ['kz', 'tj', 'uz'],
};

const UZ: State = { address: 'countries/uz/', heading: 'أخبار أوزبكستان', places: ['uz'] };
const REGION: State = {
  address: 'countries/region/',
  heading: 'أخبار المنطقة',
  places: ['region'],
};

/** Everything that a filter decides, so that nothing can change without the rest. */
const expectState = async (page: Page, { address, heading, places }: State) => {
  const news = newsOf(...places);
  await expect(page).toHaveURL(address);
  await expect(title(page)).toHaveText(heading);
  await expect(page).toHaveTitle(
    places.length === 0 ? ARABIC.words.site.fullName : `${heading} – ${ARABIC.words.site.fullName}`,
  );
  await expectNews(page, news);
  await expect(chosen(page)).toHaveCount(Math.max(places.length, 1));
  for (const place of places.length === 0 ? (['all'] as const) : places) {
    await expect(choice(page, place)).toHaveAttribute('aria-current', 'true');
  }
};

test(
  'list, heading, title, address, count and mark change together, back and forward too',
  EVERYWHERE,
  async ({ page }) => {
    await test.step('as places are chosen and given up', async () => {
      await open(page, './');
      await expectState(page, ALL);
      await choice(page, 'kz').click();
      await expectState(page, KZ);
      await choice(page, 'uz').click();
      await expectState(page, KZ_UZ);
      await choice(page, 'kz').click();
      await expectState(page, UZ);
      await choice(page, 'uz').click();
      await expectState(page, ALL);
      await choice(page, 'region').click();
      await expectState(page, REGION);
      await choice(page, 'all').click();
      await expectState(page, ALL);
    });

    await test.step('three countries chosen are three entries back, and three forward', async () => {
      const states = [ALL, KZ, KZ_UZ, KZ_TJ_UZ];
      for (const place of ['kz', 'uz', 'tj'] as const) await choice(page, place).click();
      for (const state of states.toReversed()) {
        await expectState(page, state);
        if (state !== ALL) await page.goBack();
      }
      for (const state of states.slice(1)) {
        await page.goForward();
        await expectState(page, state);
      }
    });

    await test.step('a label of a headline leads to the news of its country', async () => {
      await choice(page, 'all').click();
      await expectState(page, ALL);
      await headlineItem(page, FULL.title)
        .getByRole('link', { name: 'كازاخستان', exact: true })
        .click();
      await expectState(page, KZ);
      await expect(title(page)).toBeFocused();
    });
  },
);

test('countries are all chosen in any order, and faster than their lists arrive', async ({
  page,
}) => {
  await open(page, './');
  const release = await holdData(page);
  for (const place of ['kz', 'uz', 'tj'] as const) await choice(page, place).click();
  await release();
  await expectState(page, KZ_TJ_UZ);

  await choice(page, 'all').click();
  await expectState(page, ALL);
  for (const place of ['uz', 'tj', 'kz'] as const) await choose(page, place);
  await expectState(page, KZ_TJ_UZ);
});

test('an article about two countries is once in their union, with a label for each', async ({
  page,
}) => {
  for (const { address } of [KZ, KZ_UZ]) {
    await open(page, address);
    await expect(headline(page, FULL.title)).toHaveCount(1);
    const labels = headlineItem(page, FULL.title).getByRole('listitem').getByRole('link');
    await expect(labels).toHaveText(['كازاخستان', 'أوزبكستان']);
  }
});

test('the focus stays on a country chosen by a click or a key, and the place of the count in the page', async ({
  page,
}) => {
  for (const way of ['a click', 'the keyboard'] as const)
    await test.step(`by ${way}`, async () => {
      await open(page, './');
      // If it were replaced, a screen reader would not read its change.
      const status = await page.getByRole('status').elementHandle();
      for (const state of [KZ, KZ_UZ]) {
        const link = choice(page, state === KZ ? 'kz' : 'uz');
        await (way === 'a click' ? link.click() : link.press('Enter'));
        await expectState(page, state);
        await expect(link).toBeFocused();
      }
      expect(await status?.evaluate((element) => element.isConnected)).toBe(true);
    });
});

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 320, height: 480 } });

  test('choosing a country leaves the reader where they are', async ({ page }) => {
    await open(page, './');
    // A little: the link must not reach the padding that browsers keep when they scroll to a link.
    await page.evaluate(() => window.scrollTo(0, 40));
    // The page itself clicks, because a driver may scroll before it clicks.
    await choice(page, 'kz').evaluate((link: HTMLElement) => link.click());
    await expectState(page, KZ);
    expect(await scrollOf(page)).toBe(40);
  });
});

test(
  'whatever can be followed is a link, and opens in a tab of its own',
  EVERYWHERE,
  async ({ page }) => {
    await open(page, './');
    const main = page.getByRole('main');
    await expect(main.getByRole('button')).toHaveCount(0);
    await expect(main.locator('a:not([href])')).toHaveCount(0);

    const links = [
      { link: choice(page, 'kz'), address: KZ.address },
      { link: headline(page, FULL.title), address: addressOf(FULL) },
      {
        link: headlineItem(page, FULL.title).getByRole('listitem').getByRole('link').first(),
        address: KZ.address,
      },
    ];
    for (const { link, address } of links) {
      const tab = page.context().waitForEvent('page');
      await link.click({ modifiers: ['ControlOrMeta'] });
      await expect(await tab).toHaveURL(address);
      await (await tab).close();
      await expectState(page, ALL);
    }
  },
);
