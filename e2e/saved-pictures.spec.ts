import type { Page } from '@playwright/test';
import { setUpFaultySite } from './faulty-site.ts';
import { expect } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { ADDRESS, HEAD, PICTURED, SMALL, test } from './pictured-site.ts';

const { words } = ARABIC;

const { open, cutOff } = setUpFaultySite(test);

/** The files of pictures that the device keeps, without the hashes in their names. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        if (url.includes('/media/')) found.push(url.replace(/^.*\/[0-9a-f]{20}/, ''));
    return found.sort();
  });

const naturalWidth = (page: Page, alt: string) =>
  page
    .getByRole('img', { name: alt })
    .evaluate((image: HTMLImageElement) => (image.complete ? image.naturalWidth : 0));

const expectShown = async (page: Page, alt: string) => {
  await page.getByRole('img', { name: alt }).scrollIntoViewIfNeeded();
  await expect.poll(() => naturalWidth(page, alt)).toBeGreaterThan(0);
};

const openControlled = async (page: Page, address: string) => {
  await open(page, address);
  await page.evaluate(() => navigator.serviceWorker.ready);
};

for (const [width, scale, file] of [
  [390, 1, 480],
  [390, 2, 960],
  [1280, 2, 1600],
] as const)
  test.describe(`on a screen of ${width} px at ${scale}`, () => {
    const viewport = { width, height: 800 };
    test.use({ viewport, screen: viewport, deviceScaleFactor: scale });
    test(`a saved article keeps its pictures, that at its head of ${file} px`, async ({
      page,
      context,
    }) => {
      await openControlled(page, ADDRESS);
      await page.getByText(words.article.save, { exact: true }).click();
      await expect(page.getByText(words.saved.done)).toBeVisible();
      await expect.poll(() => kept(page)).toEqual(['-300.webp', `-${file}.webp`].sort());
      await cutOff(context);
      await open(page, ADDRESS);
      for (const { alt } of [HEAD, SMALL]) await expectShown(page, alt);
    });
  });

const sizeOf = async (page: Page): Promise<number> => {
  const status = page.getByRole('status').filter({ hasText: /\d/ });
  return Number((/[\d,]+/.exec(await status.innerText()) ?? [''])[0].replaceAll(',', ''));
};

test.describe('taking a country along', () => {
  test.use({ viewport: { width: 390, height: 800 }, screen: { width: 390, height: 800 } });

  test('brings its pictures, which it counts before', async ({ page, context }) => {
    await openControlled(page, 'saved/');
    const box = page.getByRole('checkbox', { name: words.saved.alongPictures });
    await expect(box).toBeChecked();
    const withThem = await sizeOf(page);
    await box.uncheck();
    await expect.poll(() => sizeOf(page)).toBeLessThan(withThem);
    await box.check();
    await page.getByRole('button', { name: words.saved.take }).click();
    await expect(page.getByText(words.saved.taken)).toBeVisible();
    expect(await kept(page)).toEqual(['-300.webp', '-480.webp']);
    await cutOff(context);
    await page.getByRole('link', { name: PICTURED.title }).click();
    await expectShown(page, HEAD.alt);
  });

  test('leaves them out for who does not want them', async ({ page }) => {
    await openControlled(page, 'saved/');
    await page.getByRole('checkbox', { name: words.saved.alongPictures }).uncheck();
    await page.getByRole('button', { name: words.saved.take }).click();
    await expect(page.getByText(words.saved.taken)).toBeVisible();
    expect(await kept(page)).toEqual([]);
  });
});
