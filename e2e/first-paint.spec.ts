import type { Page } from '@playwright/test';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { LANGUAGES } from './languages.ts';
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
  'partners/',
  'partners/cn/',
  'countries/kz/with/cn/',
  'saved/',
  'about/',
  'nope/',
];

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Place and look of all that stands above the link to the later styles; stays in the page, for it is long. */
const firstView = (page: Page) =>
  page.evaluateHandle(() => {
    const link = document.querySelector('body link[rel=stylesheet]');
    if (!link) throw new Error('The page asks for no later styles.');
    const describe = (style: CSSStyleDeclaration) =>
      [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          !element.contains(link) &&
          (element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const looks = [];
        if (y < innerHeight) {
          looks.push(describe(getComputedStyle(element)));
          for (const part of ['::before', '::after']) {
            const style = getComputedStyle(element, part);
            // Without content there is no such part, and so nothing that could look otherwise.
            looks.push(style.content === 'none' ? 'none' : describe(style));
          }
        }
        const name = `${element.tagName}.${element.getAttribute('class')}`;
        return { name: `${name} at ${x} ${y}`, look: [x, y, width, height, ...looks].join('\n') };
      });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { folder } of LANGUAGES) {
    test(`every page of /${folder} shows at once what later styles do not change`, async ({
      page,
      expectProblem,
    }) => {
      expectProblem(NOT_FOUND_NOTE);
      // A font may come between the two looks.
      await page.route('**/*.woff2', (route) => route.abort());
      expectProblem(/Failed to load resource: net::ERR_FAILED/);
      // Without script nothing uses what the page has loaded ahead for it.
      expectProblem(/was preloaded using link preload but not used/);
      for (const window of WINDOWS) {
        await page.setViewportSize(window);
        await inTurn(ADDRESSES, async (address) => {
          let letStylesIn = () => {};
          const isSeen = new Promise<void>((resolve) => {
            letStylesIn = resolve;
          });
          await page.route('**/*.css', async (route) => {
            await isSeen;
            await route.fallback();
          });
          await page.goto(folder + address || './', { waitUntil: 'commit' });
          await expect(page.locator('body link[rel=stylesheet]')).toBeAttached();
          const first = await firstView(page);
          letStylesIn();
          await page.waitForLoadState();
          await page.unroute('**/*.css');
          const whole = await firstView(page);
          const { seen, changed } = await first.evaluate(
            (elements, later) => ({
              seen: elements.length,
              changed: elements
                .filter(({ look }, at) => look !== later[at]?.look)
                .map(({ name }) => name),
            }),
            whole,
          );
          expect(changed).toEqual([]);
          expect(seen).toBeGreaterThan(20);
        });
      }
    });
  }
});
