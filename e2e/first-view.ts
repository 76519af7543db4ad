import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

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
        // What has no box is not seen, however it would look.
        if (y < innerHeight && element.getClientRects().length > 0) {
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

/**
 * Opens an address with the later styles held back, on a phone and on a wide screen.
 * @returns what stood above the link to them, and what of it they changed
 */
export const changedByLaterStyles = async (
  page: Page,
  address: string,
): Promise<{ seen: number; changed: string[] }> => {
  const result = { seen: Infinity, changed: [] as string[] };
  // A font may come between the two looks.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    let letStylesIn = () => {};
    const isSeen = new Promise<void>((resolve) => {
      letStylesIn = resolve;
    });
    await page.route('**/*.css', async (route) => {
      await isSeen;
      await route.fallback();
    });
    await page.goto(address, { waitUntil: 'commit' });
    // A second link at the end, for the screens to come, may have been read by then.
    await expect(page.locator('body link[rel=stylesheet]').first()).toBeAttached();
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
    result.seen = Math.min(result.seen, seen);
    result.changed.push(...changed);
  }
  return result;
};
