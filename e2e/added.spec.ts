import { expect, inTurn, test } from './fixtures.ts';
import { ARABIC, LANGUAGES, type Language } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY } from './seed.ts';

/* The day on which an article was put on this site, for articles whose day of publishing is unknown. */

const found = `search/?q=${encodeURIComponent(HEADLINE_ONLY.title)}`;

test('the day on which an undated article was added is shown, in the direction of its words', async ({
  page,
}) => {
  const look = async ({ folder, dir, words }: Language) => {
    await inTurn([addressOf(HEADLINE_ONLY), 'embed/', found], async (address) => {
      await page.goto(folder + address);
      const [before = ''] = words.headlines.added.split('{{date}}');
      const added = page.locator('main span').filter({ hasText: before }).first();
      await expect(added).toBeVisible();
      await expect(added).toHaveCSS('direction', dir);
    });
    await inTurn(['', 'archive/undated/'], async (address) => {
      await page.goto(folder + address || './');
      // Once for everything below one heading.
      const [before = ''] = words.headlines.undatedAdded.split('{{date}}');
      const heading = page.getByRole('main').getByRole('heading', { name: before, level: 2 });
      await expect(heading).toBeVisible();
      await expect(heading).toHaveCSS('direction', dir);
      await expect(page.getByRole('article').getByText(before)).toHaveCount(0);
    });
  };
  for (const language of LANGUAGES) await test.step(`in ${language.code}`, () => look(language));
});

test('a dated article shows only its date, among saved articles too', async ({ page }) => {
  await open(page, addressOf(FULL));
  await page.getByText(ARABIC.words.article.save, { exact: true }).click();
  await expect(page.getByText(ARABIC.words.saved.done)).toBeVisible();
  await page.goto('saved/');
  await expect(page.getByRole('link', { name: FULL.title })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('أُضيف');
});
