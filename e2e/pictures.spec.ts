import type { Page } from '@playwright/test';
import { inventArticle } from '../tools/testing/invent-articles.ts';
import { drawPicture } from '../tools/testing/draw-picture.ts';
import { expect, test as base } from './fixtures.ts';
import { serveBuilt } from './invented-site.ts';
import { writeInto } from './invented.ts';
import { open } from './reader.ts';

const SIZE = { width: 1800, height: 1200 };
const HEAD = { src: '/media/2030/head.jpg', alt: 'قرص تجريبي على خطوط', ...SIZE };
const SMALL = { src: '/media/2030/small.png', alt: 'خطوط تجريبية', width: 300, height: 200 };
const TEXT = { type: 'paragraph' as const, text: 'نص تجريبي طويل لا معنى له. '.repeat(40) };
const ADDRESS = 'articles/invented-pictured/';

const PICTURED = inventArticle({
  id: 'invented-pictured',
  title: 'خبر تجريبي مصوّر',
  publishedAt: '2030-01-01',
  countries: ['KZ'],
  image: { ...HEAD, credit: 'مصوّر خيالي' },
  body: [TEXT, TEXT, TEXT, { type: 'image', ...SMALL, caption: 'شرح تجريبي' }, TEXT],
});

const writePictured = async (folder: string): Promise<void> => {
  writeInto(folder, 'articles/2030/invented-pictured.json', JSON.stringify(PICTURED));
  const { width, height } = SIZE;
  const head = await drawPicture(width, height).jpeg().withIccProfile('srgb').toBuffer();
  writeInto(folder, HEAD.src.slice(1), head);
  const small = await drawPicture(SMALL.width, SMALL.height, 'dark').png().toBuffer();
  writeInto(folder, SMALL.src.slice(1), small);
};

const test = base.extend<object, { picturedSite: string }>({
  picturedSite: [
    // oxlint-disable-next-line no-empty-pattern
    ({}, provide) => serveBuilt(writePictured, provide),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ picturedSite }, provide) => provide(picturedSite),
});

const picture = (page: Page, alt = HEAD.alt) => page.getByRole('img', { name: alt });
const ask = (page: Page) => page.getByRole('button', { name: HEAD.alt });

/** The files of pictures that a page fetches. */
const watchPictures = (page: Page): string[] => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/media/')) fetched.push(pathname);
  });
  return fetched;
};

const expectLoaded = (page: Page, alt = HEAD.alt) =>
  expect
    .poll(() => picture(page, alt).evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);

/** How far what stands behind the first picture moved by itself. */
const watchShift = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value'),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'shift') as number);

const saveData = (page: Page, connection: object = { saveData: true }) =>
  page.addInitScript((is) => {
    Object.defineProperty(navigator, 'connection', { value: is });
  }, connection);

for (const [width, scale, file] of [
  [390, 1, 480],
  [390, 2, 960],
  [1280, 1, 960],
  [1280, 2, 1600],
] as const)
  test.describe(`on a screen of ${width} px at ${scale}`, () => {
    test.use({ viewport: { width, height: 800 }, deviceScaleFactor: scale });
    test(`comes the file of ${file} px, as AVIF, and nothing moves`, async ({ page }) => {
      const fetched = watchPictures(page);
      await watchShift(page);
      await open(page, ADDRESS);
      await expectLoaded(page);
      expect(fetched.map((each) => each.replace(/[0-9a-f]{20}/, ''))).toContain(
        `/media/-${file}.avif`,
      );
      expect(fetched.every((each) => each.endsWith('.avif'))).toBe(true);
      expect(await shiftOf(page)).toBe(0);
    });
  });

test('the first picture is wanted early, and each keeps its place', async ({ page }) => {
  await page.route('**/media/**', () => {});
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(ADDRESS);
  await expect(picture(page)).toHaveAttribute('fetchpriority', 'high');
  for (const [alt, width, height] of [
    [HEAD.alt, 358, 239],
    [SMALL.alt, 300, 200],
  ] as const) {
    const box = await picture(page, alt).boundingBox();
    expect(Math.round(box?.width ?? 0)).toBeCloseTo(width, -0.5);
    expect(Math.round(box?.height ?? 0)).toBeCloseTo(height, -0.5);
    const ground = page.locator('figure svg').nth(alt === HEAD.alt ? 0 : 1);
    expect(await ground.boundingBox()).toEqual(box);
    await expect(ground.locator('path')).toHaveAttribute('fill', /^#[0-9a-f]{6}$/);
  }
});

for (const [name, connection] of [
  ['who asked to save data', { saveData: true }],
  ['a slow line', { effectiveType: '2g' }],
] as const)
  test(`for ${name} nothing comes until asked, and then what was said`, async ({ page }) => {
    const fetched = watchPictures(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await saveData(page, connection);
    await watchShift(page);
    await open(page, ADDRESS);
    await expect(ask(page)).toBeVisible();
    await expect(picture(page)).toBeHidden();
    const said = /أظهر الصورة \((\d+) ك\.ب\)/.exec(await ask(page).innerText())?.[1];
    const place = await ask(page).boundingBox();
    await page.getByRole('button', { name: SMALL.alt }).scrollIntoViewIfNeeded();
    expect(fetched).toEqual([]);
    const size = page.waitForResponse(/\/media\/\w+-480\.avif$/).then(async (response) => {
      const { length } = await response.body();
      return String(Math.ceil(length / 1000));
    });
    await ask(page).click();
    expect(await size).toBe(said);
    await expectLoaded(page);
    expect(await picture(page).boundingBox()).toEqual(place);
    expect(fetched).toHaveLength(1);
    expect(await shiftOf(page)).toBe(0);
  });

test('a line that is neither slow nor dear shows all', async ({ page }) => {
  await saveData(page, { saveData: false, effectiveType: '4g' });
  await open(page, ADDRESS);
  await expectLoaded(page);
  await expect(ask(page)).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('pictures come as they are, and nothing is offered', async ({ page }) => {
    const fetched = watchPictures(page);
    await page.goto(ADDRESS);
    await expect(picture(page)).toBeVisible();
    await expect.poll(() => fetched.length).toBeGreaterThan(0);
    await expect(ask(page)).toBeHidden();
  });
});
