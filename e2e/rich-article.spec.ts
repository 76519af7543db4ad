import type { Locator } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, inTurn } from './fixtures.ts';
import { test } from './invented-site.ts';
import { MIXED_TITLES, UNITS } from './invented.ts';
import { expectReady, headline, open, title } from './reader.ts';

const ADDRESS = 'articles/invented-with-every-block/';

/** Where a part of an element's text stands on the screen. */
const placeOf = (element: Locator, part: string) =>
  element.evaluate((root, text) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    }
    throw new Error(`"${text}" is not in one piece there.`);
  }, part);

test('every kind of block keeps its structure, and where an article comes from stands under it', async ({
  page,
}) => {
  await open(page, ADDRESS);
  const article = page.getByRole('article').first();
  await expect(article.getByRole('heading', { level: 2, name: 'عنوان تجريبي أول' })).toBeVisible();
  await expect(article.getByRole('heading', { level: 3, name: 'عنوان تجريبي ثانٍ' })).toBeVisible();
  await expect(article.getByRole('strong')).toHaveText('كلمة بارزة');
  await expect(article.getByRole('blockquote')).toHaveText('اقتباس تجريبي.');
  await expect(
    article.getByRole('list').filter({ hasText: 'بند أول' }).getByRole('listitem'),
  ).toHaveText(['بند أول', 'بند ثانٍ']);
  await expect(article.getByRole('columnheader')).toHaveText(['العمود الأول', 'العمود الثاني']);
  await expect(article.getByRole('cell')).toHaveText(['خلية أولى', 'خلية ثانية']);
  const picture = article.getByRole('img', { name: 'نقطة تجريبية' });
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(400);
  await expect(article).toContainText('الصورة: مصوّر خيالي');
  await expect(article).toContainText('خلاصة تجريبية.');

  const notes = page.getByRole('article').first().locator('footer');
  await expect(notes).toContainText('المصدر: Invented Agency');
  await expect(notes).toContainText('الكاتب: كاتب خيالي');
  await expect(notes.getByRole('link', { name: 'اقرأ الخبر في مصدره' })).toHaveAttribute(
    'href',
    'https://news.invalid/original',
  );
  // Half past eleven at night in London is the next morning, and the next year, in the newsroom.
  await expect(notes).toContainText('آخر تعديل: 1 يناير 2026');
  await expect(notes).toContainText('30 ديسمبر 2025 تصويب تجريبي.');
});

test('every kind of block is open to everyone and fits a phone; its links and its earlier address lead on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, ADDRESS);
  await expectNoBarrier(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await test.step('a link inside a text stays inside the app', async () => {
    await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
    await page.getByRole('link', { name: 'رابط داخلي' }).click();
    await expect(title(page)).toHaveText('خبر تجريبي رقم 1');
    expect(await page.evaluate(() => Reflect.get(window, 'isSameDocument'))).toBe(true);
  });
  await test.step('an earlier address of an article leads to it, on the host where the reader is', async () => {
    await page.goto('articles/invented-earlier/');
    await expect(page).toHaveURL(ADDRESS);
    await expectReady(page);
  });
  await test.step('also within the app, as from a list that was opened before it was renamed', async () => {
    const shown = await title(page).textContent();
    await open(page, 'articles/invented-1/');
    await page.evaluate(() => {
      history.pushState(null, '', new URL('../invented-earlier/', location.href));
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(title(page)).toHaveText(shown ?? '');
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`/${ADDRESS}$`),
    );
  });
});

test('foreign names and units stand in order inside Arabic lines', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, './');
  const first = headline(page, MIXED_TITLES.latinFirst);
  const [name, verb] = [await placeOf(first, 'SpaceX'), await placeOf(first, 'تطلق')];
  expect(name.left).toBeGreaterThanOrEqual(verb.right - 1);

  const last = headline(page, MIXED_TITLES.latinLast);
  const [airline, mark] = [await placeOf(last, 'Air Astana'), await placeOf(last, '؟')];
  expect(mark.right).toBeLessThanOrEqual(airline.left + 1);

  const bracketed = headline(page, MIXED_TITLES.inBrackets);
  const letters = await placeOf(bracketed, 'KTZ');
  expect((await placeOf(bracketed, '(')).left).toBeGreaterThanOrEqual(letters.right - 1);
  expect((await placeOf(bracketed, ')')).right).toBeLessThanOrEqual(letters.left + 1);

  await open(page, ADDRESS);
  await inTurn(UNITS, async (unit) => {
    const paragraph = page.locator('main article p[id]').filter({ hasText: unit });
    const places = [];
    for (let at = 1; at <= unit.length; at += 1) {
      const { left, right } = await placeOf(paragraph, unit.slice(0, at));
      places.push(right - left);
    }
    const start = await placeOf(paragraph, unit.slice(0, 1));
    const whole = await placeOf(paragraph, unit);
    expect(start.left).toBeCloseTo(whole.left, 0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
