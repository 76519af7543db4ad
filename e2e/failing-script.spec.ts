import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { watchFetches } from './network.ts';
import { open, title } from './reader.ts';

const { error, settings, shell } = ARABIC.words;

/** What an old browser does with a script that it cannot parse. */
const FAILURES = {
  'cannot be read': 'export const a = /(?<=;',
  'lacks a method': '[].noSuchMethod();',
  throws: 'throw new Error("invented");',
};

/** Lets the scripts of a name load, but not run. */
const fail = (page: Page, name: string, body: string) =>
  page.route(`**/assets/${name}-*.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );

test.beforeEach(({ expectProblem }) => expectProblem(/./));

test('a screen or a part of a page whose script fails does not blame the network', async ({
  page,
}) => {
  for (const [failure, body] of Object.entries(FAILURES))
    await test.step(`one that ${failure}`, async () => {
      await open(page, './');
      await fail(page, 'SettingsPanel', body);
      await page.getByRole('button', { name: settings.open }).click();
      await expect(page.getByRole('alert')).toHaveText(error.part);

      await fail(page, 'SavedScreen', body);
      await page.getByRole('link', { name: shell.saved }).first().click();
      await expect(title(page)).toHaveText(error.title);
      const alert = page.getByRole('alert').filter({ hasText: error.unexpected });
      await expect(alert).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(error.network);
    });
});

test('a search whose engine throws does not blame the network', async ({ page }) => {
  await open(page, 'search/');
  // Reading the words of a query uses `normalize`, so the engine throws.
  await page.evaluate(() => {
    Reflect.set(String.prototype, 'normalize', () => {
      throw new TypeError('invented');
    });
  });
  await page.getByRole('main').getByRole('combobox').fill('Kazakhstan');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(error.unexpected);
  await expect(page.getByRole('alert')).not.toContainText(error.network);
});

test('a screen whose script alone is held back does not blame the network; one that is lost with it does', async ({
  page,
  context,
}) => {
  await page.route('**/assets/SavedScreen-*.js', (route) => route.abort());
  await open(page, './');
  await page.getByRole('link', { name: shell.saved }).first().click();
  await expect(page.getByRole('alert')).toContainText(error.script);
  const allCame = watchFetches(page);
  await open(page, './');
  await allCame();
  await context.setOffline(true);
  await page.getByRole('link', { name: shell.saved }).first().click();
  await expect(page.getByRole('alert')).toContainText(error.network);
});
