import naughtyStrings from 'big-list-of-naughty-strings' with { type: 'json' };
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { headlines, open, title } from './reader.ts';

const { words } = ARABIC;

/** The engine's own test answers every line; here every third goes through the page. */
const EVERY = 3;
const PARTS = 2;
const lines = naughtyStrings
  .map((each) => each.trim())
  .filter((each, at) => each !== '' && at % EVERY === 0);

for (let part = 0; part < PARTS; part += 1)
  test(`no naughty string breaks the search, runs, or shows as markup: part ${part + 1}`, async ({
    page,
  }) => {
    test.slow();
    page.on('dialog', (dialog) => expect.soft(dialog.message(), 'a script ran').toBe(''));
    await open(page, './search/?q=كازاخستان');
    for (const line of lines.filter((_, at) => at % PARTS === part)) {
      await page.getByRole('combobox', { name: words.search.label }).fill(line);
      await page.keyboard.press('Enter');
      await expect(title(page)).toHaveText(words.search.title);
      await expect(page.getByRole('main').getByRole('status')).not.toHaveText(words.search.waiting);
      expect(await page.locator('main :is(script, iframe, img, object)').count(), line).toBe(0);
    }
    await open(page, './search/?q=كازاخستان');
    await expect(headlines(page)).toHaveCount(5);
  });
