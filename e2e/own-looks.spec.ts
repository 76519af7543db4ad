import { expectContrast } from './barriers.ts';
import { expect } from './fixtures.ts';
import { test } from './persian.ts';

test('its own colours can be read in every theme, and its mark is what is shown', async ({
  page,
}) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('');
    const accent = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--lapis').trim(),
    );
    if (scheme === 'light') expect(accent).toBe('#7a1f3d');
    await expectContrast(page);
  }
  const mark = page.locator('header .mark path').first();
  await expect(mark).toHaveAttribute('d', 'M1 1h10v10z');
  const box = await page.locator('header .mark').first().boundingBox();
  expect(box?.width).toBeGreaterThan(20);
  const icon = await page.request.get('favicon.svg');
  expect(await icon.text()).toContain('M1 1h10v10z');
});

test('its foot says of the licence what it is for, and whose the other texts are', async ({
  page,
}) => {
  await page.goto('');
  const foot = page.locator('footer').last();
  await expect(foot).toContainText('پروانهٔ ساختگی');
  await expect(foot).toContainText('حقوق متن‌های دیگر برای ناشران آن‌ها محفوظ است');
});
