import { expect, inTurn, test } from './fixtures.ts';
import { ARABIC, ENGLISH, LANGUAGES } from './languages.ts';
import { watchFetches } from './network.ts';
import { choice, drawn, filter, headline, headlines, open, title } from './reader.ts';
import { shiftOf, watchShift } from './shift.ts';
import { addressOf, FULL } from './seed.ts';

// Russian is set by the same rules as English.
for (const language of [ARABIC, ENGLISH]) {
  const { code, dir, folder } = language;

  test(`in ${code} what points and begins does so where reading does`, async ({ page }) => {
    await test.step('the first choice stands where reading begins', async () => {
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, folder || './');
        const row = await filter(page, language).boundingBox();
        const first = await choice(page, 'all', language).boundingBox();
        if (!row || !first) throw new Error('The choices do not show.');
        const gap = dir === 'rtl' ? row.x + row.width - (first.x + first.width) : first.x - row.x;
        expect(Math.abs(gap)).toBeLessThan(1);
      }
    });
    await test.step('an empty field begins where the page does, and its text where the text does', async () => {
      await open(page, `${folder}search/`);
      const field = page.getByRole('combobox');
      await expect(field).toHaveCSS('direction', dir);
      await field.fill('Air');
      await expect(field).toHaveCSS('direction', 'ltr');
      await field.fill('خبر');
      await expect(field).toHaveCSS('direction', 'rtl');
    });
    await test.step('the arrow of the days points down when closed, and up when open', async () => {
      await open(page, `${folder}search/?q=2022`);
      const summary = page.locator('main details summary').first();
      const pointsDown = () =>
        summary.evaluate((element) => {
          const arrow = getComputedStyle(element, '::after');
          const isStart = Number.parseFloat(arrow.borderLeftWidth) > 0;
          const { a, b, c, d } = new DOMMatrix(arrow.transform);
          const x = isStart ? -1 : 1;
          return { x: Math.round(x * a + c), y: Math.round(Math.sign(x * b + d)) };
        });
      await expect.poll(pointsDown).toEqual({ x: 0, y: 1 });
      await summary.click();
      await expect.poll(pointsDown).toEqual({ x: 0, y: -1 });
    });
    await test.step('the arrow of the way back points to where the reader came from', async () => {
      await open(page, `${folder}${addressOf(FULL)}`);
      const way = page.getByRole('main').getByRole('link').first();
      const pointsTo = await way.evaluate((link) => {
        const arrow = getComputedStyle(link, '::before');
        // The corner of two borders, rotated: its direction is that of the corner plus the rotation.
        const hasSide = (width: string) => Number(Number.parseFloat(width) > 0);
        const x = hasSide(arrow.borderRightWidth) - hasSide(arrow.borderLeftWidth);
        const y = hasSide(arrow.borderBottomWidth) - hasSide(arrow.borderTopWidth);
        const { a, b, c, d } = new DOMMatrix(arrow.transform);
        return { x: x * a + y * c, y: x * b + y * d };
      });
      expect(pointsTo.x).toBeCloseTo(dir === 'rtl' ? Math.SQRT2 : -Math.SQRT2);
      expect(pointsTo.y).toBeCloseTo(0);

      const words = await way.boundingBox();
      const text = await way.evaluate((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return range.getBoundingClientRect().x;
      });
      // The arrow stands before the words, so they leave room at the side where reading begins.
      expect(text - (words?.x ?? 0) > 8).toBe(dir === 'ltr');
    });
  });
}

const WATCHED = ['./', addressOf(FULL), 'countries/kz-uz/', 'search/?q=كازاخستان', 'saved/'];

test('nothing on a page moves while it comes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  // While requests are watched, the browser keeps no files: each page comes as on a first visit.
  await page.route('**/assets/**', (route) => route.continue());
  await watchShift(page);
  const allCame = watchFetches(page);
  await inTurn(WATCHED, async (address) => {
    await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    if (address.startsWith('search')) await expect(headlines(page).first()).toBeVisible();
    await allCame();
    await drawn(page);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.01);
    // Nothing is painted before this one is there, so the masthead is never painted in parts.
    const awaited = await page.locator('link[rel=expect]').getAttribute('href');
    await expect(page.locator(`header + main${awaited}`)).toBeVisible();
  });
});

test('a phone shows the choices, the heading and the first headline at once', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, './');
  await expect(filter(page)).toBeInViewport({ ratio: 1 });
  await expect(title(page)).toBeInViewport({ ratio: 1 });
  await expect(headline(page, FULL.title)).toBeInViewport({ ratio: 1 });
});

test('on a wide screen an article keeps a measure that the eye can follow, and equal gaps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 900 });
  await open(page, addressOf(FULL));
  const { letters, lineHeight } = await page.locator('#p1').evaluate((paragraph) => {
    const { lineHeight: height, fontSize } = getComputedStyle(paragraph);
    const lines = Math.round(paragraph.getBoundingClientRect().height / Number.parseFloat(height));
    return {
      letters: (paragraph.textContent?.length ?? 0) / lines,
      lineHeight: Number.parseFloat(height) / Number.parseFloat(fontSize),
    };
  });
  expect(letters).toBeGreaterThan(45);
  expect(letters).toBeLessThan(80);
  expect(lineHeight).toBeGreaterThanOrEqual(1.7);

  const gaps = await page.locator('section:has(> p[id^=p])').evaluateAll((blocks) =>
    blocks.slice(1).map((block, at) => {
      const above = blocks[at]?.getBoundingClientRect().bottom ?? 0;
      return block.getBoundingClientRect().top - above;
    }),
  );
  expect(gaps.length).toBeGreaterThan(4);
  // Gaps may differ by rounding, because paragraphs begin at whole pixels.
  expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(2);
  expect(Math.min(...gaps)).toBeGreaterThan(10);
});

test('on a phone no row of the choices is left to a single one', async ({ page }) => {
  const addresses = LANGUAGES.flatMap(({ folder }) => [
    folder || './',
    `${folder}countries/kz/with/cn/`,
  ]);
  await inTurn(addresses, async (address) => {
    await open(page, address);
    for (const width of [320, 360, 375, 390, 414]) {
      await page.setViewportSize({ width, height: 800 });
      const tops = await page
        .locator('main nav')
        .first()
        .getByRole('listitem')
        .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
      const alone = tops.filter((top) => tops.filter((other) => other === top).length === 1);
      expect(alone, `${width} px wide`).toEqual([]);
    }
  });
});

test('suggestions leave the ring around the field visible', async ({ page }) => {
  await open(page, 'search/');
  const field = page.getByRole('combobox');
  await field.fill('كا');
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  const [ring, top] = await Promise.all([
    field.evaluate((element) => {
      const { outlineOffset, outlineWidth } = getComputedStyle(element);
      const { bottom } = element.getBoundingClientRect();
      return bottom + Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
    }),
    list.evaluate((element) => element.getBoundingClientRect().top),
  ]);
  expect(top).toBeGreaterThanOrEqual(ring);
});

for (const { code, dir, folder, words } of [ARABIC, ENGLISH]) {
  test(`in ${code} the names below an article are explained from where reading begins`, async ({
    page,
  }) => {
    await open(page, folder + addressOf(FULL));
    const names = page.getByRole('region', { name: words.article.names });
    await expect(names.getByRole('listitem').first()).toHaveCSS('direction', dir);
  });
}
