import type { Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures.ts';
import { choice, filter, headline, locateStops, open, entriesInHistory, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/** Numbers the stops of a page, to tell which of them has the focus; returns how many there are. */
const numberStops = async (page: Page) =>
  (await locateStops(page)).evaluateAll((all) => {
    Reflect.set(window, 'stops', all);
    return all.length;
  });

/** Which of the stops has the focus, and whether this can be seen; null if none has. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    // A country of the map is ringed along its borders.
    const ring = focused instanceof SVGElement ? focused.querySelector('use:last-of-type') : null;
    const ringWidth = ring && Number.parseFloat(getComputedStyle(ring).strokeWidth);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    return {
      stop: (Reflect.get(window, 'stops') as Element[]).indexOf(focused),
      outline: ringWidth ?? (outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)),
      isTransparent: /transparent|, 0\)$/.test(outlineColor),
      isInView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });

test('the Tab key goes through every kind of page in reading order, seen at every step, and out again', async ({
  page,
}) => {
  await inTurn(['./', 'countries/kz-uz/', addressOf(FULL), 'en/about/'], async (address) => {
    await open(page, address);
    const count = await numberStops(page);
    expect(count).toBeGreaterThan(5);
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      expect(focus).toEqual({
        stop,
        outline: expect.any(Number),
        isTransparent: false,
        isInView: true,
      });
      expect(focus?.outline).toBeGreaterThanOrEqual(2);
    }
    await page.keyboard.press('Tab');
    await expect.poll(() => readFocus(page)).toBeNull();

    for (const stop of [count - 1, count - 2]) {
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => readFocus(page)).toMatchObject({ stop });
    }
  });
});

test('the reading order is also the order on the page, from right to left and down', async ({
  page,
}) => {
  await open(page, './');
  const boxes = await filter(page)
    .getByRole('link')
    .evaluateAll((links) =>
      links.map((link) => {
        const { right, top } = link.getBoundingClientRect();
        return { right, top };
      }),
    );
  for (const [at, { right, top }] of boxes.entries()) {
    const before = boxes[at - 1];
    if (before) expect(top > before.top || (top === before.top && right < before.right)).toBe(true);
  }
});

const SKIPS: Record<string, [words: string, next: string]> = {
  './': ['انتقل إلى المحتوى', 'الكل'],
  'en/': ['Skip to content', 'All'],
  [addressOf(FULL)]: ['انتقل إلى المحتوى', 'عودة إلى أخبار كازاخستان وأوزبكستان'],
};

test('the first stop leads past the head of the page', async ({ page }) => {
  await inTurn(Object.keys(SKIPS), async (address) => {
    const [words = '', next = ''] = SKIPS[address] ?? [];
    await open(page, address);
    const skip = page.getByRole('link', { name: words });
    await expect(skip).not.toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });

    const entries = await entriesInHistory(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('link', { name: next }).first()).toBeFocused();
    await expect(skip).not.toBeInViewport();
    expect(await entriesInHistory(page)).toBe(entries);
  });
});

test('countries are chosen and an article is read and left by keyboard alone', async ({ page }) => {
  await open(page, './');
  await choice(page, 'kz').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('أخبار كازاخستان');

  await headline(page, FULL.title).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf(FULL));
  await expect(title(page)).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.locator('#p1 [data-name]').first()).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('countries/kz/');
  await expect(headline(page, FULL.title)).toBeFocused();
});
