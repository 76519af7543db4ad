import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { open, title } from './reader.ts';

test.use({ viewport: { width: 1280, height: 800 } });

test('a country of the map adds itself to the choice, without a page load', async ({ page }) => {
  await open(page, 'countries/kz/');
  await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
  const map = page.getByRole('navigation', { name: ARABIC.words.map.label });
  await map.scrollIntoViewIfNeeded();
  const country = map.locator('a[data-place=uz]');
  // Until the map's script has loaded, the link is a plain one, which loads another page.
  const isTakenOver = () =>
    country.evaluate((link) => Object.keys(link).some((key) => key.startsWith('__reactProps')));
  await expect.poll(isTakenOver).toBe(true);
  await country.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('countries/kz-uz/');
  await expect(title(page)).toHaveText('أخبار كازاخستان وأوزبكستان');
  await expect(country).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
});
