import { expect, inTurn } from './fixtures.ts';
import { test } from './invented-site.ts';
import { INVENTED } from './invented.ts';
import { ARABIC } from './languages.ts';
import { headlines, open } from './reader.ts';

/* A page with nothing to show offers a way to continue. */

const { words } = ARABIC;
const LATEST = INVENTED.slice(0, 6).map(({ title }) => title);

test('a first visit to what was saved says how to save, and leads to the latest news', async ({
  page,
}) => {
  await open(page, 'saved/');
  await expect(page.getByText(words.saved.none)).toBeVisible();
  await expect(headlines(page)).toHaveText(LATEST);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a list that is empty leads to the latest news', async ({ page }) => {
    await inTurn(['countries/tm/', 'countries/tm-region/'], async (address) => {
      await page.goto(address);
      await expect(page.getByRole('link', { name: words.headlines.showAll })).toBeVisible();
      await expect(headlines(page)).toHaveText(LATEST);
    });
  });
});

test('the search has what narrows beside its results where there is room, and above them elsewhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, 'search/?q=تجريبي');
  const [places, results] = [
    page.getByRole('list', { name: words.search.places, exact: true }),
    headlines(page).first(),
  ];
  await expect(results).toBeVisible();
  const boxes = async () => [await places.boundingBox(), await results.boundingBox()] as const;
  const [beside, right] = await boxes();
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  expect(beside?.y).toBeLessThan((right?.y ?? 0) + (right?.height ?? 0));
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await boxes();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
});
