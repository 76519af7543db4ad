import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { expectReady, headlines, open, scrollOf } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

/* What the app does itself for supported browsers that cannot do it. */

const { search: words } = ARABIC.words;

test('the words are marked where the browser has no highlights', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await open(page, `search/?q=${encodeURIComponent('كازاخستان')}`);
  await headlines(page).first().click();
  const marks = page.getByRole('main').locator('mark');
  await expect(marks).toHaveCount(3);
  const current = page.locator('mark[data-current]');
  await expect(current).toBeInViewport();
  const first = await marks.evaluateAll((all) =>
    all.findIndex((mark) => mark.hasAttribute('data-current')),
  );
  const bar = page.getByRole('group', { name: words.matches });
  await bar.getByRole('button', { name: words.nextMatch }).click();
  await expect(marks.nth(first + 1)).toHaveAttribute('data-current', '');
  await expect(current).toHaveCount(1);
  await expect(current).toBeInViewport();
  await bar.getByRole('link', { name: words.closeMatches }).click();
  await expect(marks).toHaveCount(0);
});

test('the paragraph that an address leads to is framed where colours cannot be mixed', async ({
  page,
}) => {
  await page.route(/(?:\/|\.css)$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('color-mix(in srgb,', 'color-mix(in nothing,')
      // The page's policy names its styles by a hash, which this change makes wrong.
      .replace('http-equiv="Content-Security-Policy"', '');
    await route.fulfill({ response, body });
  });
  await open(page, `${addressOf(FULL)}#p3`);
  const frame = page.locator('#p3');
  await expect(frame).toBeInViewport();
  await expect(frame).toHaveCSS('outline-style', 'solid');
  const line = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--line'),
  );
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(line.slice(at, at + 2), 16));
  await expect(frame).toHaveCSS('outline-color', `rgb(${red}, ${green}, ${blue})`);
});

test('a reload keeps the place where the browser forgets it', async ({ page }) => {
  await page.addInitScript(() => {
    history.scrollRestoration = 'manual';
    Object.defineProperty(history, 'scrollRestoration', { set: () => {} });
  });
  await open(page, addressOf(FULL));
  await page.locator('#p5').evaluate((element) => element.scrollIntoView());
  const scroll = await scrollOf(page);
  expect(scroll).toBeGreaterThan(50);
  await page.reload();
  await expectReady(page);
  await expect.poll(() => scrollOf(page)).toBe(scroll);

  // A page that is opened anew, not reloaded, begins at its top.
  await open(page, './');
  await open(page, addressOf(FULL));
  expect(await scrollOf(page)).toBe(0);
});
