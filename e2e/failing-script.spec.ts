import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
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

for (const [failure, body] of Object.entries(FAILURES)) {
  test(`a screen whose script ${failure} does not blame the network`, async ({ page }) => {
    await open(page, './');
    await fail(page, 'SavedScreen', body);
    await page.getByRole('link', { name: shell.saved }).first().click();
    await expect(title(page)).toHaveText(error.title);
    await expect(page.getByRole('alert')).toContainText(error.unexpected);
    await expect(page.getByRole('alert')).not.toContainText(error.network);
  });

  test(`a part of a page whose script ${failure} does not blame the network`, async ({ page }) => {
    await open(page, './');
    await fail(page, 'SettingsPanel', body);
    await page.getByRole('button', { name: settings.open }).click();
    await expect(page.getByRole('alert')).toHaveText(error.part);
  });
}

test('a search whose engine throws does not blame the network', async ({ page }) => {
  await open(page, 'search/');
  // The words of a query are read by what the engine shares with the marks in an article.
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

test('a screen whose script is lost with the network says so', async ({ page, context }) => {
  await open(page, './');
  await page.waitForLoadState('networkidle');
  await page.route('**/assets/SavedScreen-*.js', (route) => route.abort());
  await context.setOffline(true);
  await page.getByRole('link', { name: shell.saved }).first().click();
  await expect(page.getByRole('alert')).toContainText(error.network);
});

test('a screen whose script alone is held back does not blame the network', async ({ page }) => {
  await open(page, './');
  await page.route('**/assets/SavedScreen-*.js', (route) => route.abort());
  await page.getByRole('link', { name: shell.saved }).first().click();
  await expect(page.getByRole('alert')).toContainText(error.script);
});
