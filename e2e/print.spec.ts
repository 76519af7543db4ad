import { expect, test } from './fixtures.ts';
import { open, title } from './reader.ts';

const ARTICLE = 'articles/xi-visits-kazakhstan-uzbekistan/';

test('an article on paper has its title, date, source, address and numbered paragraphs, and no controls', async ({
  page,
}) => {
  await open(page, ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toBeVisible();
  await expect(page.locator('main article time').first()).toBeVisible();
  await expect(page.getByText('المصدر غير مذكور')).toBeVisible();
  await expect(page.locator('main article').getByText(`/${ARTICLE}`)).toBeVisible();
  const number = await page
    .locator(':has(> #p3)')
    .evaluate((paragraph) => getComputedStyle(paragraph, '::before').content);
  expect(number).toBe('counter(paragraph)');
  for (const control of await page.getByRole('button', { includeHidden: true }).all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.locator('[data-back]')).toBeHidden();
  await expect(page.locator('main > aside')).toBeHidden();
});

test('a list on paper is a digest of its headlines, without filter, map and strip', async ({
  page,
}) => {
  await open(page, './');
  await page.emulateMedia({ media: 'print' });
  await expect(title(page)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(16);
  for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
});
