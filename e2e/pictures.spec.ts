import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { ADDRESS, HEAD, SMALL, test } from './pictured-site.ts';
import { open } from './reader.ts';
import { shiftOf, watchShift } from './shift.ts';

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

const saveData = (page: Page, connection: object = { saveData: true }) =>
  page.addInitScript((is) => {
    Object.defineProperty(navigator, 'connection', { value: is, configurable: true });
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
  const said = page.getByRole('figure').first().locator('figcaption');
  await expect(said).toHaveText(/^شرح صورة الرأس.*مصوّر خيالي$/);
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

test('for who asked to save data nothing comes until asked, and then what was said', async ({
  page,
}) => {
  const fetched = watchPictures(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await saveData(page, { saveData: true });
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
  expect(new Set(fetched).size).toBe(1);
  expect(await shiftOf(page)).toBe(0);
});

test('a slow line waits until asked, and one that is neither slow nor dear shows all', async ({
  page,
}) => {
  const fetched = watchPictures(page);
  await saveData(page, { effectiveType: '2g' });
  await open(page, ADDRESS);
  await expect(ask(page)).toBeVisible();
  await expect(picture(page)).toBeHidden();
  expect(fetched).toEqual([]);
  await saveData(page, { saveData: false, effectiveType: '4g' });
  await page.reload();
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
