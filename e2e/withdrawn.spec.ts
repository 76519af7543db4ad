import { expect, inTurn } from './fixtures.ts';
import { INVENTED, WITHDRAWN } from './invented.ts';
import { test } from './invented-site.ts';
import { LANGUAGES } from './languages.ts';
import { headlines, open, title } from './reader.ts';

const latest = INVENTED.slice(0, 6).map((article) => article.title);

test('in each language its addresses say that the article was taken back', async ({ page }) => {
  for (const { code, folder, words } of LANGUAGES)
    await inTurn([WITHDRAWN.id, ...(WITHDRAWN.previousIds ?? [])], async (id) => {
      await open(page, `${folder}articles/${id}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      await expect(title(page)).toHaveText(words.withdrawn.title);
      const main = page.getByRole('main');
      await expect(main).toContainText(WITHDRAWN.title ?? '');
      await expect(main).toContainText(WITHDRAWN.reason ?? '');
      await expect(main).toContainText('2025');
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(headlines(page)).toHaveText(latest);
    });
});

test('the notice is in the source, and the article in no list, feed or sitemap', async ({
  get,
}) => {
  const read = async (path: string) => (await get(path)).text();
  expect(await read(`articles/${WITHDRAWN.id}/`)).toContain(WITHDRAWN.reason);
  for (const path of ['', 'feed.json', 'sitemap.xml'])
    expect(await read(path), path).not.toContain(WITHDRAWN.id);
});
