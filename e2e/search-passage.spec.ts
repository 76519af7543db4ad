import { expect, test as base } from './fixtures.ts';
import { serveBuilt } from './invented-site.ts';
import { writeKinds } from './kinds-of-article.ts';
import { open } from './reader.ts';

const test = base.extend<object, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that nothing is needed.
    ({}, provide) => serveBuilt(writeKinds, provide),
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ site }, provide) => provide(site),
});

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
