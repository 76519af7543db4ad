import type { Locator, Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures.ts';
import { choice, findStops, open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/*
 * A system that forces its own few colours removes backgrounds and shadows: what only these showed
 * would be lost.
 */

test.use({ contextOptions: { forcedColors: 'active' } });

const colorsOf = (element: Locator) =>
  element.evaluate((node) => {
    const { color, backgroundColor } = getComputedStyle(node);
    return { color, backgroundColor };
  });

/** The thickness of the focus mark, in CSS pixels; a country on the map is outlined as a shape. */
const focusRing = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle !== 'none') return Number.parseFloat(outlineWidth);
    const strokes = [...focused.querySelectorAll('use')].map((shape) => {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      return stroke === 'none' ? 0 : Number.parseFloat(strokeWidth);
    });
    return Math.max(0, ...strokes);
  });

test('every stop of the keyboard shows', async ({ page }) => {
  await inTurn(['./', addressOf(FULL)], async (address) => {
    await open(page, address);
    const stops = await findStops(page);
    expect(stops.length).toBeGreaterThan(10);
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      await expect(stop).toBeFocused();
      expect(await focusRing(page)).toBeGreaterThanOrEqual(2);
    }
  });
});

test('every button with words has an edge', async ({ page }) => {
  await inTurn(['search/?q=2022', 'saved/'], async (address) => {
    await open(page, address);
    await expect(page.locator('main').getByRole('button').first()).toBeAttached();
    const bare = await page
      .locator('main button')
      .filter({ visible: true })
      .evaluateAll((buttons) =>
        buttons
          .filter((button) => {
            const { borderStyle, borderWidth } = getComputedStyle(button);
            return borderStyle === 'none' || Number.parseFloat(borderWidth) < 1;
          })
          .map((button) => button.textContent),
      );
    expect(bare).toEqual([]);
  });
});

test('what is chosen shows: a country differs from the others, and only chosen filters of a search are underlined', async ({
  page,
}) => {
  await open(page, 'countries/kz/');
  const chosen = await colorsOf(choice(page, 'kz'));
  const other = await colorsOf(choice(page, 'kg'));
  expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
  // Its words differ from their ground.
  expect(chosen.color).not.toBe(chosen.backgroundColor);

  await open(page, 'search/?q=2022&in=kz');
  const colours = await page.locator('main a').evaluateAll((links) =>
    links
      .filter((link) => getComputedStyle(link).borderBottomWidth === '2px')
      .map((link) => ({
        isChosen: link.hasAttribute('aria-current'),
        isSeen:
          getComputedStyle(link).borderBottomColor !==
            getComputedStyle(document.body).getPropertyValue('background-color') &&
          getComputedStyle(link).borderBottomColor !==
            getComputedStyle(document.documentElement).backgroundColor,
      })),
  );
  expect(colours.some(({ isChosen }) => isChosen)).toBe(true);
  expect(colours.filter(({ isChosen, isSeen }) => isChosen !== isSeen)).toEqual([]);
});
