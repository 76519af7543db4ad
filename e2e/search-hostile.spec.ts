import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { headlines, open, title } from './reader.ts';

const { words } = ARABIC;

test('no line of a list of naughty strings breaks the search, runs, or shows as markup', async ({
  page,
}) => {
  test.slow();
  page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a script ran').toBe(''));
  await open(page, './search/?q=كازاخستان');
  for (const line of naughtyStrings.map((each) => each.trim()).filter((each) => each !== '')) {
    await page.getByRole('combobox', { name: words.search.label }).fill(line);
    await page.keyboard.press('Enter');
    // A box holds no line break, and the page no half of a pair.
    await expect(title(page)).toHaveText(words.search.title);
    await expect(page.getByRole('main').getByRole('status')).not.toHaveText(words.search.waiting);
    expect(await page.locator('main :is(script, iframe, img, object)').count(), line).toBe(0);
  }
  await open(page, './search/?q=كازاخستان');
  await expect(headlines(page)).toHaveCount(5);
});
