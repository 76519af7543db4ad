import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { open } from './reader.ts';

const { words } = ARABIC;

test('a search without a result leads on: names that begin so, and the newest news', async ({
  page,
}) => {
  await open(page, `./search/?${new URLSearchParams({ q: 'طشقزبر' }).toString()}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(
    words.search.none.replace('{{query}}', 'طشقزبر'),
  );
  // A screen reader would announce a list without an item as an empty list.
  await expect(main.locator('ul:not(:has(li))')).toHaveCount(0);
  const newest = main.getByRole('region', { name: words.notFound.latest });
  await expect(newest.getByRole('article')).toHaveCount(6);
  await main
    .getByRole('region', { name: words.search.names })
    .getByRole('link', { name: 'طشقند' })
    .click();
  await expect(page).toHaveURL(/\/names\/tashkent\/$/);
});

test('a phrase that stands nowhere leads to its words in any form', async ({ page }) => {
  await open(page, `./search/?${new URLSearchParams({ q: '"الوسطى كازاخستان"' }).toString()}`);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: words.search.without.quotes }).click();
  await expect(page).toHaveURL(/\/search\/\?q=[^"]*$/);
  await expect(main.getByRole('article').first()).toContainText('كازاخستان');
});
