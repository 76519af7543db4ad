import { expect, test } from './fixtures.ts';
import { ARABIC, countInWords, LANGUAGES } from './languages.ts';
import { breakData, FAULTS, holdData, loseScript } from './network.ts';
import { choice, choose, drawn, expectReady, headline, headlines, open, title } from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

// The browser logs each broken request to the console, and so may the app.
test.beforeEach(({ expectProblem }) =>
  expectProblem(/^error: (?:Failed to load resource|LostFileError)/),
);

for (const [fault, answer] of Object.entries(FAULTS)) {
  test(`when ${fault}, a list says so and comes on a second try`, async ({ page }) => {
    await open(page, './');
    const repair = await breakData(page, answer);
    await choice(page, 'kz').click();

    await expect(title(page)).toHaveText('تعذّر العرض');
    await expect(title(page)).toBeFocused();
    await expect(page).toHaveTitle('تعذّر العرض');
    await expect(page.getByRole('alert')).toContainText(
      'لم تصل البيانات. تحقّق من الاتصال ثم أعد المحاولة.',
    );
    await expect(page).toHaveURL('countries/kz/');

    await repair();
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(title(page)).toHaveText('أخبار كازاخستان');
    await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, newsOf('kz').length));
    await expect(title(page)).toBeFocused();
  });

  test(`when ${fault}, an article says so and comes on a second try`, async ({ page }) => {
    const repair = await breakData(page, answer);
    await open(page, './');
    await headline(page, FULL.title).click();
    await expect(title(page)).toHaveText('تعذّر العرض');
    await repair();
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(title(page)).toHaveText(FULL.title);
    await expect(page.locator('#p7')).toBeVisible();
  });
}

for (const { code, folder, words } of LANGUAGES) {
  test(`a fault is told in ${code}, and there is a way out of it`, async ({ page }) => {
    await page.route('**/data/**', (route) => route.abort());
    await open(page, `${folder}countries/kz-uz/`);
    await headline(page, FULL.title).click();
    await expect(title(page)).toHaveText(words.error.title);
    await expect(page.getByRole('alert')).toContainText(words.error.network);
    await expect(page.getByRole('button', { name: words.error.retry })).toBeVisible();

    await page.goBack();
    await expect(headlines(page)).toHaveCount(newsOf('kz', 'uz').length);
    await page.goForward();
    await page.getByRole('alert').getByRole('link', { name: words.shell.home }).click();
    await expect(page).toHaveURL(folder || './');
  });
}

test('a host that sends its front page for a lost article does not pass for a broken network', async ({
  page,
  get,
}) => {
  const body = await (await get('./')).text();
  await page.route('**/data/articles/**', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
  await open(page, './');
  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText('الصفحة غير موجودة');
});

test('a second try over a slow network never empties the page', async ({ page }) => {
  await open(page, './');
  const repair = await breakData(page, (route) => route.abort());
  await choice(page, 'kz').click();
  await expect(title(page)).toHaveText('تعذّر العرض');
  await repair();

  const release = await holdData(page);
  const asked = page.waitForRequest('**/data/**');
  await page.getByRole('button', { name: 'أعد المحاولة' }).click();
  await asked;
  await drawn(page);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(title(page)).toBeVisible();
  await release();
  await expect(title(page)).toHaveText('أخبار كازاخستان');
});

test('while a list is on the way the old one stays, and stays usable', async ({ page }) => {
  await open(page, './');
  const release = await holdData(page);
  await choice(page, 'kz').click();
  await expect(page).toHaveURL('countries/kz/');
  await expect(title(page)).toHaveText('أخبار آسيا الوسطى');
  await expect(headline(page, FULL.title)).toBeVisible();
  await release();
  await expect(title(page)).toHaveText('أخبار كازاخستان');
});

test('going back over a slow network never empties the page either', async ({ page }) => {
  await open(page, './');
  await choose(page, 'kz');
  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText(FULL.title);
  await page.reload(); // Now nothing of the list is left in memory.
  await expectReady(page);

  const release = await holdData(page);
  const asked = page.waitForRequest('**/data/**');
  await page.goBack();
  await asked;
  await drawn(page);
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(title(page)).toBeVisible();
  await release();
  await expect(title(page)).toHaveText('أخبار كازاخستان');
  await expect(headline(page, FULL.title)).toBeFocused();
});

test('when the script of the app is gone, the page is loaded again once and stays readable', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/^warning: A script of this page is gone/);
  const seen = await loseScript(page);
  await page.goto('./');
  await expect.poll(() => seen.loads).toBe(2);
  await page.waitForLoadState('networkidle');
  expect(seen.loads).toBe(2);

  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText(FULL.title);
  await expect(page).toHaveURL(addressOf(FULL));
});

test.describe('where the device refuses to store anything', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      for (const storage of ['sessionStorage', 'localStorage'] as const) {
        Object.defineProperty(window, storage, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    }),
  );

  test('the app works, and still knows the place in a list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 640 });
    await open(page, './');
    await choose(page, 'kz');
    await headlines(page).nth(3).click();
    await expect(title(page)).toBeFocused();
    await page.goBack();
    await expect(headlines(page).nth(3)).toBeFocused();
    await expect(headlines(page).nth(3)).toBeInViewport();
  });

  test('a lost script does not load the page again and again', async ({ page }) => {
    const seen = await loseScript(page);
    const lost = page.waitForResponse((response) => response.status() === 404);
    await page.goto('./');
    await lost;
    await page.waitForLoadState('networkidle');
    expect(seen.loads).toBe(1);
    await expect(headline(page, FULL.title)).toBeVisible();
  });
});
