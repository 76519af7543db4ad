import { expect } from './fixtures.ts';
import { openAt } from './front-site.ts';
import { test } from './persian.ts';
import { shiftOf } from './shift.ts';

test('what is chosen of Arabic is offered where Arabic is shown', async ({ page }) => {
  const rows = async (address: string) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-ready');
    await page.locator('header button').first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('fieldset').first()).toBeVisible();
    const names = await dialog
      .locator('[data-choice]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-choice') ?? ''));
    return names.filter((name) => ['digits', 'months', 'hijri', 'tashkeel'].includes(name));
  };
  expect(await rows('articles/invented-persian/')).toEqual(['hijri']);
  expect(await rows('articles/invented-arabic/')).toEqual(['digits', 'hijri', 'tashkeel']);
  expect(await rows('ar/articles/invented-persian/')).toEqual([
    'digits',
    'months',
    'hijri',
    'tashkeel',
  ]);
});

test('nothing of it moves by itself', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const addresses = [
    './',
    'articles/invented-persian/',
    'articles/invented-urdu/',
    'articles/invented-uyghur/',
    'stories/invented-story/',
    'en/articles/invented-urdu/',
  ];
  for (const address of addresses) {
    await openAt(page, '2030-03-23T12:00:00Z', address);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await shiftOf(page), address).toBe(0);
  }
});
