import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };

type Box = [name: string, x: number, y: number, width: number, height: number];

/** Less than anybody sees. A loaded picture may be this much higher than the room kept for it. */
const UNSEEN = 0.05;

const isSame = ([name, ...places]: Box, [nameAfter, ...placesAfter]: (string | number)[] = []) =>
  name === nameAfter &&
  places.every((place, at) => Math.abs(place - Number(placesAfter[at])) < UNSEEN);

/** Where everything above the link to the later styles stands. */
const boxesOf = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const link = document.querySelector('body link[rel=stylesheet]');
    if (!link) throw new Error('The page asks for no later styles.');
    return [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          !element.contains(link) &&
          (element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      )
      .map((element): Box => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [`${element.tagName}.${element.getAttribute('class')}`, x, y, width, height];
      });
  });

/** Visible elements above the link to the later styles whose computed style differs without them. */
const restyledOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('body link[rel=stylesheet]')];
    const sheets = links.flatMap(({ sheet }) => sheet ?? []);
    const [link] = links;
    if (!link || sheets.length < links.length) throw new Error('The later styles did not come.');
    const isAbove = (element: Element) =>
      !element.contains(link) &&
      (element.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

    const rulesIn = ({ cssRules }: { cssRules: CSSRuleList }): CSSStyleRule[] =>
      [...cssRules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        const inner = rule instanceof CSSGroupingRule ? rulesIn(rule) : [];
        return rule instanceof CSSStyleRule ? [rule, ...inner] : inner;
      });
    // For `::before` and `::after`, the element that has them; other parts have no computed style.
    const ownerOf = (selector: string) =>
      selector
        .replaceAll(/::(?!before|after)[\w-]+(?:\([^)]*\))?/g, ':not(*)')
        .replaceAll(/(^|[\s>+~,(])?::[\w-]+/g, (_, before?: string) =>
          before === undefined ? '' : `${before}*`,
        );

    // An element without a box is not visible.
    const seen = [...document.querySelectorAll('body *')].filter(
      (element) =>
        isAbove(element) &&
        element.getBoundingClientRect().y < innerHeight &&
        element.getClientRects().length > 0,
    );
    // A rule can change the elements that it matches, and everything inside them.
    const named = new Map(seen.map((element) => [element, new Set<string>()]));
    for (const { selectorText, style } of sheets.flatMap(rulesIn)) {
      const selector = ownerOf(selectorText);
      if (!document.querySelector(selector)) continue;
      for (const [element, names] of named)
        if (element.closest(selector)) for (const name of style) names.add(name);
    }
    const valuesOf = (element: Element, names: Set<string>, part?: string) => {
      const style = getComputedStyle(element, part);
      // Without content there is no such part, so nothing could look different.
      if (part && style.content === 'none') return 'none';
      return [...names].map((name) => style.getPropertyValue(name)).join(';');
    };
    const look = (isDisabled: boolean) => {
      for (const sheet of sheets) sheet.disabled = isDisabled;
      // Ends gradual changes.
      for (const animation of document.getAnimations()) animation.finish();
      return [...named].map(([element, names]) =>
        [undefined, '::before', '::after']
          .map((part) => valuesOf(element, names, part))
          .join(' | '),
      );
    };
    const without = look(true);
    const whole = look(false);
    return seen
      .filter((_, at) => without[at] !== whole[at])
      .map((element) => `${element.tagName}.${element.getAttribute('class')} looks otherwise`);
  });

/**
 * Opens an address with the later styles held back, on a phone and on a wide screen.
 * @returns how much stood above the link to them, and what of it they changed
 */
export const changedByLaterStyles = async (
  page: Page,
  address: string,
): Promise<{ seen: number; changed: string[] }> => {
  let letStylesIn = () => {};
  const isSeen = new Promise<void>((resolve) => {
    letStylesIn = resolve;
  });
  await page.route('**/*.css', async (route) => {
    await isSeen;
    await route.fallback();
  });
  // A font may load between the two looks, and is used when the window has another size.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.setViewportSize(PHONE);
  await page.goto(address, { waitUntil: 'commit' });
  // A second link at the end, for later screens, may have been read by then.
  await expect(page.locator('body link[rel=stylesheet]').first()).toBeAttached();
  const onPhone = await boxesOf(page);
  await page.setViewportSize(WIDE);
  const onWide = await boxesOf(page);
  letStylesIn();
  await page.waitForLoadState();
  await page.unroute('**/*.css');

  const changed: string[] = [];
  for (const [size, before] of [
    [WIDE, onWide],
    [PHONE, onPhone],
  ] as const) {
    await page.setViewportSize(size);
    const after = await boxesOf(page);
    changed.push(
      ...before.filter((box, at) => !isSame(box, after[at])).map(String),
      ...(await restyledOf(page)),
    );
  }
  return { seen: onPhone.length, changed };
};
