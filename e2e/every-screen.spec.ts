import type { Page } from '@playwright/test';
import { expect, inTurn, NOT_FOUND_NOTE, test } from './fixtures.ts';
import { LANGUAGES, RUSSIAN } from './languages.ts';
import { setLetters } from './letters.ts';
import { watchFetches } from './network.ts';
import { headlines, open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/* What holds for every kind of screen, whatever it shows: one visit answers all of it. */

const PHONE = { width: 390, height: 844 };
const WIDTHS = [320, 390, 768, 1280, 1920];

const ADDRESSES = [
  '',
  'countries/kz-uz/',
  addressOf(FULL),
  'archive/',
  'archive/undated/',
  'names/kazakhstan/',
  'stories/',
  'stories/kazakhstan-opec-plus/',
  'partners/',
  'countries/kz/with/cn/',
  'saved/',
  'about/',
  'nope/',
];

/**
 * Pages with more kinds of texts in the same boxes, and lists without any news: only their letters
 * are checked. No sheet has rules for a single language of the interface, so one language of each
 * direction is enough.
 */
const OTHER_TEXTS = [
  '?from=1999-01-01&to=1999-01-31',
  addressOf(HEADLINE_ONLY),
  'search/?q=%D8%B1%D8%A6%D9%8A%D8%B3',
  'names/',
];

/** What extends beyond the page on either side, with the width of the window that shows it. */
const findOverflow = (page: Page, widths: number[]) =>
  widths.reduce<Promise<string[]>>(async (before, width) => {
    const found = await before;
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const isOutside = (element: Element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        const isOut = own > 0 && (left < -1 || right > clientWidth + 1);
        // What is folded away keeps the place that it had in a window of another width.
        return isOut && element.checkVisibility();
      };
      const outside = [...document.querySelectorAll('body *')].filter((element) =>
        isOutside(element),
      );
      return scrollWidth > clientWidth || outside.length > 0
        ? `${scrollWidth} px: ${outside.map(({ tagName, className }) => `${tagName}.${className}`).join(' ')}`
        : null;
    });
    return wide === null ? found : [...found, `${width} px wide: ${wide}`];
  }, Promise.resolve([]));

/** Elements with spaced, slanted or transformed letters, which Arabic does not allow. */
const findAltered = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { letterSpacing, fontStyle, textTransform } = getComputedStyle(element);
        return letterSpacing !== 'normal' || fontStyle !== 'normal' || textTransform !== 'none';
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** The levels of all headings, in the order of the page. */
const levelsOf = (page: Page) =>
  page
    .getByRole('heading')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));

/** One heading of the first level, at the beginning; no level is left out. */
const expectOutline = async (page: Page) => {
  const levels = await levelsOf(page);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1)).toEqual([]);
};

/**
 * Family, size and weight of all text, that of sheets too: the browser shapes each combination
 * separately.
 */
const instances = (page: Page) =>
  page.evaluate(() => {
    const [inView, onPage] = [new Set<string>(), new Set<string>()];
    const add = (style: CSSStyleDeclaration, { top, bottom }: DOMRect) => {
      const instance = `${style.fontFamily.split(',')[0]} ${style.fontSize} ${style.fontWeight}`;
      onPage.add(instance);
      if (bottom > 0 && top < innerHeight) inView.add(instance);
    };
    for (const element of document.querySelectorAll('body *'))
      for (const pseudo of ['::before', '::after']) {
        const style = getComputedStyle(element, pseudo);
        const hasText = /"[^"]+"/.test(style.content);
        const box = element.getBoundingClientRect();
        if (hasText && box.width > 0) add(style, box);
      }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const parent = text.parentElement;
      if (!parent || text.textContent?.trim() === '') continue;
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width > 0) add(getComputedStyle(parent), box);
    }
    return { inView: [...inView].sort(), onPage: [...onPage].sort() };
  });

/** Opens an address on a phone, and checks it against the scale of letters. */
const openInScale = async (page: Page, address: string, allCame: () => Promise<void>) => {
  await page.setViewportSize(PHONE);
  await open(page, address);
  if (address.includes('/?q=')) await expect(headlines(page).first()).toBeVisible();
  await allCame();
  const { inView, onPage } = await instances(page);
  expect(inView.length, inView.join('; ')).toBeLessThanOrEqual(6);
  expect(onPage.length, onPage.join('; ')).toBeLessThanOrEqual(8);
  expect(onPage.filter((instance) => !/ \d+px (?:400|700)$/.test(instance))).toEqual([]);
};

for (const { folder } of LANGUAGES) {
  test(`no screen of /${folder} alters a letter, and each is set in few sizes and weights, fits any window, also with letters twice the size, and leaves out no level of headings`, async ({
    page,
    expectProblem,
  }) => {
    expectProblem(NOT_FOUND_NOTE);
    const allCame = watchFetches(page);
    if (folder !== RUSSIAN.folder)
      await inTurn(OTHER_TEXTS, (address) => openInScale(page, folder + address, allCame));
    await inTurn(ADDRESSES, async (address) => {
      await openInScale(page, folder + address || './', allCame);
      expect(await findAltered(page)).toEqual([]);
      await expectOutline(page);
      expect(await findOverflow(page, WIDTHS)).toEqual([]);
      await setLetters(page, 32);
      expect(await findOverflow(page, [390, 640, 1280])).toEqual([]);
      await setLetters(page, 16);
    });
  });
}
