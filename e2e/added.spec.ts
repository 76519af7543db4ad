import { expect, test } from './fixtures.ts';
import { ARABIC, LANGUAGES } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/* The day on which an article was put on this site, where nobody knows when it was published. */

for (const { folder, dir, words } of LANGUAGES) {
  const [before = ''] = words.headlines.added.split('{{date}}');

  const found = `search/?q=${encodeURIComponent(HEADLINE_ONLY.title)}`;
  for (const address of [addressOf(HEADLINE_ONLY), 'embed/', found])
    test(`/${folder}${address.replace('./', '')} says when it was added, in the direction of its words`, async ({
      page,
    }) => {
      await page.goto(`${folder}${address.replace('./', '')}` || './');
      const added = page.locator('main span').filter({ hasText: before }).first();
      await expect(added).toBeVisible();
      await expect(added).toHaveCSS('direction', dir);
    });
}

for (const { folder, dir, words } of LANGUAGES)
  for (const address of ['', 'archive/undated/'])
    test(`/${folder}${address} says so of all below one heading`, async ({ page }) => {
      await page.goto(folder + address || './');
      const [before = ''] = words.headlines.undatedAdded.split('{{date}}');
      const heading = page.getByRole('main').getByRole('heading', { name: before, level: 2 });
      await expect(heading).toBeVisible();
      await expect(heading).toHaveCSS('direction', dir);
      await expect(page.getByRole('article').getByText(before)).toHaveCount(0);
    });

test('what has a date is listed by that alone, saved too', async ({ page }) => {
  await open(page, addressOf(FULL));
  await page.getByText(ARABIC.words.article.save, { exact: true }).click();
  await expect(page.getByText(ARABIC.words.saved.done)).toBeVisible();
  await page.goto('saved/');
  await expect(page.getByRole('link', { name: FULL.title })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('أُضيف');
});
