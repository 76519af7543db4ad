import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { ARTICLE, expectQuoted, linkTo } from './quoting.ts';
import { open, findStops } from './reader.ts';
import { FULL } from './seed.ts';

const { quote: words } = ARABIC.words;
const WITH_MARKS = 'فضلاً عن أربع دول';

/** Selects from one text to another in the page, as a mouse would. */
const select = (page: Page, from: [string, string], to: [string, string] = from) =>
  page.evaluate(
    ([[startIn, startText], [endIn, endText]]) => {
      const place = (selector: string, text: string) => {
        const root = document.querySelector(selector);
        const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(text) ?? -1;
          if (at >= 0) return { node, at };
        }
        throw new Error(`"${text}" is not in one piece there.`);
      };
      const [start, end] = [place(startIn, startText), place(endIn, endText)];
      getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at + endText.length);
    },
    [from, to] as const,
  );

const bar = (page: Page, { words: { quote } }: typeof ARABIC | typeof ENGLISH = ARABIC) =>
  page.getByRole('group', { name: quote.bar });

const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();

/** A clipboard of our own, because the browser's asks for a permission. */
const inventClipboard = (page: Page, { isRefused } = { isRefused: false }) =>
  page.addInitScript((refuses) => {
    const writeText = (text: string) => {
      if (refuses) return Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Reflect.set(window, 'copied', text);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, isRefused);

const copied = (page: Page) => page.evaluate(() => String(Reflect.get(window, 'copied')));

test.describe('a selected passage', () => {
  test('is copied as it was written, with where it is from; on an English page too', async ({
    page,
  }) => {
    await inventClipboard(page);
    await open(page, ARTICLE);
    await select(page, ['#p3', ' فضلاً عن']);
    await press(page, words.copy);
    await expect(bar(page).getByRole('status')).toHaveText(words.copied);
    const url = new URL(linkTo('فضلاً عن'), page.url().replace(/articles\/.*$/, '')).href;
    expect(await copied(page)).toBe(`«فضلاً عن»\n${FULL.title}\n12 سبتمبر 2022\n${url}`);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);

    await open(page, `en/${ARTICLE}`);
    await select(page, ['#p1', 'الرئيس الصيني']);
    await bar(page, ENGLISH).getByRole('button', { name: ENGLISH.words.quote.copy }).click();
    expect(await copied(page)).toMatch(/^«الرئيس الصيني»\n.*\n12 September 2022\nhttp.*\/en\//);
  });

  test('has a link that leads back to it, from hidden vowel marks too', async ({ page }) => {
    await inventClipboard(page);
    await page.addInitScript(() =>
      localStorage.setItem('reading', JSON.stringify({ tashkeel: 'hide' })),
    );
    await open(page, ARTICLE);
    await select(page, ['#p3', 'فضلا عن'], ['#p4', 'القمة']);
    await press(page, words.copyLink);
    await expect(bar(page).getByRole('status')).toHaveText(words.linkCopied);
    const link = await copied(page);
    const shown = await page.evaluate(() => String(getSelection()).replace(/\s*\n\s*/g, '\n'));
    await open(page, 'about/');
    await open(page, link);
    await expectQuoted(page, shown);
  });

  test('is shared where the device can, and left to copy by hand where the browser refuses', async ({
    page,
  }) => {
    await inventClipboard(page, { isRefused: true });
    await page.addInitScript(() => {
      const share = (data: object) => Promise.resolve(Reflect.set(window, 'shared', data));
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await open(page, ARTICLE);
    await select(page, ['#p1', 'الرئيس الصيني']);
    await press(page, words.share);
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toMatchObject({
      title: FULL.title,
      text: '«الرئيس الصيني»',
    });

    await press(page, words.copyLink);
    const area = bar(page).getByRole('textbox', { name: ARABIC.words.copy.field });
    await expect(area).toBeFocused();
    const all = await area.inputValue();
    expect(all).toContain('?quote=p1.');
    expect(await area.evaluate((one: HTMLTextAreaElement) => one.selectionEnd)).toBe(all.length);
  });

  test('by the mouse or the keyboard brings the bar, which leaves it in sight', async ({
    page,
  }) => {
    for (const height of [500, 900]) {
      await page.setViewportSize({ width: 390, height });
      await open(page, `${ARTICLE}#p5`);
      const position = { x: 200, y: 18 };
      await page.locator('#p5').dblclick({ position });
      await expect(bar(page)).toBeVisible();
      await page.keyboard.press('Shift+ArrowDown');
      await expect(bar(page)).toBeVisible();
      const selection = await page.evaluate(() => {
        const { top = 0, bottom = 0 } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? {};
        return { top, bottom };
      });
      const edge = await bar(page).boundingBox();
      const isApart =
        (edge?.y ?? 0) >= selection.bottom || (edge?.y ?? 0) + (edge?.height ?? 0) <= selection.top;
      expect(isApart).toBe(true);
      await page.locator('#p5').click({ position });
      await expect(bar(page)).toHaveCount(0);
    }
  });

  test('outside of the text brings no bar', async ({ page }) => {
    await open(page, linkTo(WITH_MARKS));
    await expectQuoted(page, WITH_MARKS);
    await select(page, ['h1', 'الرئيس']);
    await expect(bar(page)).toHaveCount(0);
    await select(page, ['#p1', 'الرئيس']);
    await expect(bar(page)).toBeVisible();
    await select(page, ['h1', 'الرئيس']);
    await expect(bar(page)).toHaveCount(0);
  });
});

test.describe('the link of a paragraph', () => {
  const paragraph = (page: Page, n: number) =>
    page.getByRole('link', { name: words.paragraph.replace('{{n}}', String(n)), exact: true });

  test('shows beside it, marks it, leaves no entry in the history, and is one stop of the keyboard for all', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open(page, ARTICLE);
    await expect(paragraph(page, 3)).toHaveCSS('opacity', '0');
    await page.locator('#p3').hover();
    await expect(paragraph(page, 3)).toHaveCSS('opacity', '1');
    const entries = await page.evaluate(() => history.length);
    await paragraph(page, 3).click();
    await expect(page).toHaveURL(`${ARTICLE}#p3`);
    await expect(page.locator('[data-target] > #p3')).toBeInViewport();
    expect(await page.evaluate(() => history.length)).toBe(entries);

    await open(page, ARTICLE);
    await paragraph(page, 1).focus();
    await expect(paragraph(page, 1)).toHaveCSS('opacity', '1');
    await page.keyboard.press('ArrowDown');
    await expect(paragraph(page, 2)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(paragraph(page, 1)).toBeFocused();
    await page.keyboard.press('Tab');
    // A name in the text is a tab stop; the next paragraph's link is not.
    await expect(page.locator('#p2 [data-name]').first()).toBeFocused();
    const stops = await findStops(page);
    const hrefs = await Promise.all(stops.map((stop) => stop.getAttribute('href')));
    expect(hrefs.filter((href) => /#p\d+$/.test(href ?? ''))).toHaveLength(1);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to it and marks it', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 500 });
      await page.goto(ARTICLE);
      await page.locator('#p7').hover();
      await paragraph(page, 7).click();
      await expect(page).toHaveURL(`${ARTICLE}#p7`);
      await expect(page.locator('#p7')).toBeInViewport();
      await expect(page.locator('#p7')).not.toHaveCSS('box-shadow', 'none');
    });
  });
});
