import { expect } from './fixtures.ts';
import { testOf } from './invented-site.ts';
import { writeKinds } from './kinds-of-article.ts';
import { open } from './reader.ts';

const test = testOf(writeKinds);

test('what is found in no opening, but in some block of an article, is shown where it stands', async ({
  page,
}) => {
  for (const [query, kind] of [
    ['جدول', 'one-table'],
    ['شرح', 'one-picture'],
    ['نقطة', 'one-picture'],
    ['متحدث', 'one-quote'],
  ] as const)
    await test.step(`${query}, in ${kind}`, async () => {
      await open(page, `./search/?${new URLSearchParams({ q: query }).toString()}`);
      const result = page
        .getByRole('article')
        .filter({ has: page.locator(`a[href*="/articles/invented-${kind}/"]`) });
      await expect(result.locator('mark')).toHaveText([query]);
    });
});
