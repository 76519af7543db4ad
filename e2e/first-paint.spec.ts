import { changedByLaterStyles } from './first-view.ts';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

const ADDRESSES = [
  '',
  'countries/kz-uz/',
  addressOf(FULL),
  addressOf(HEADLINE_ONLY),
  'search/',
  'archive/',
  'archive/undated/',
  'names/',
  'names/kazakhstan/',
  'stories/',
  'stories/kazakhstan-opec-plus/',
  'partners/',
  'partners/cn/',
  'countries/kz/with/cn/',
  'saved/',
  'about/',
  'nope/',
];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  // One language of each direction is enough: no sheet has rules for a single language.
  for (const { folder } of [ARABIC, ENGLISH]) {
    test(`every page of /${folder} shows at once what later styles do not change`, async ({
      page,
      expectProblem,
    }) => {
      expectProblem(NOT_FOUND_NOTE);
      expectProblem(/Failed to load resource: net::ERR_FAILED/);
      // Without a script, nothing uses what the page has preloaded for it.
      expectProblem(/was preloaded using link preload but not used/);
      await inTurn(ADDRESSES, async (address) => {
        const { seen, changed } = await changedByLaterStyles(page, folder + address || './');
        expect(changed).toEqual([]);
        expect(seen).toBeGreaterThan(20);
      });
    });
  }
});

test.describe('on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('no news of a list or an article that it shows at first waits for later styles', async ({
    page,
    expectProblem,
  }) => {
    expectProblem(NOT_FOUND_NOTE);
    await inTurn(ADDRESSES, async (address) => {
      await page.goto(address || './');
      const late = await page.evaluate(() => {
        const link = document.querySelector('[data-later]');
        const isBelow = (element: Element) =>
          link !== null &&
          (link.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return [...document.querySelectorAll('main article:not(aside *), main article p')]
          .filter((news) => isBelow(news) && news.getBoundingClientRect().top < innerHeight)
          .map(({ textContent }) => textContent);
      });
      expect(late).toEqual([]);
    });
  });
});

test('a page removes the first link to the later styles before anybody taps', async ({ page }) => {
  await inTurn(['./', addressOf(FULL)], async (address) => {
    await open(page, address);
    const links = page.locator('body link[rel=stylesheet]');
    await expect(links).toHaveCount(1);
    // What is left is not part of a screen that goes.
    await expect(page.locator('main link[rel=stylesheet]')).toHaveCount(0);
    expect(await links.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);
  });
});
