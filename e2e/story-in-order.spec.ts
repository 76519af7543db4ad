import { expect } from './fixtures.ts';
import { INVENTED, STORY } from './invented.ts';
import { test } from './invented-site.ts';
import { ARABIC } from './languages.ts';
import { headlines, open, title } from './reader.ts';

const { words } = ARABIC;
const NEWEST_FIRST = INVENTED.filter(({ story }) => story === STORY.id);
const TITLES = NEWEST_FIRST.map((article) => article.title);
const [, later, middle, earlier] = NEWEST_FIRST;

test('a story goes from its newest day or from its first, and the address says so', async ({
  page,
}) => {
  await open(page, `stories/${STORY.id}/`);
  await expect(title(page)).toHaveText(STORY.title);
  await expect(headlines(page)).toHaveText(TITLES);
  const order = page.getByRole('navigation', { name: words.stories.order });
  await order.getByRole('link', { name: words.stories.oldestFirst }).click();
  await expect(page).toHaveURL(`stories/${STORY.id}/oldest/`);
  await expect(headlines(page)).toHaveText(TITLES.toReversed());
  await page.reload();
  await expect(headlines(page)).toHaveText(TITLES.toReversed());
  // Both are one page to search engines.
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`/stories/${STORY.id}/$`),
  );
  await page.goBack();
  await expect(headlines(page)).toHaveText(TITLES);
});

test('an article of it leads to those before and after', async ({ page }) => {
  await open(page, `articles/${middle?.id}/`);
  await page.getByRole('link', { name: `قبله: ${earlier?.title}` }).click();
  await expect(title(page)).toHaveText(earlier?.title ?? '');
  await page.goBack();
  await page.getByRole('link', { name: `بعده: ${later?.title}` }).click();
  await expect(title(page)).toHaveText(later?.title ?? '');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the order is a page of its own', async ({ page }) => {
    await page.goto(`stories/${STORY.id}/`);
    await page.getByRole('link', { name: words.stories.oldestFirst }).click();
    await expect(headlines(page)).toHaveText(TITLES.toReversed());
  });
});
