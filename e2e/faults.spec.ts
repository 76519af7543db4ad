import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC, countInWords, LANGUAGES } from './languages.ts';
import { breakData, FAULTS, holdData, loseScript, watchFetches } from './network.ts';
import { choice, choose, drawn, expectReady, headline, headlines, open, title } from './reader.ts';
import { addressOf, FULL, newsOf } from './seed.ts';

// The browser logs each broken request to the console, and so may the app.
test.beforeEach(({ expectProblem }) =>
  expectProblem(/^error: (?:Failed to load resource|LostFileError)/),
);

const expectFault = async (page: Page) => {
  await expect(title(page)).toHaveText('تعذّر العرض');
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle('تعذّر العرض');
  await expect(page.getByRole('alert')).toContainText(
    'لم تصل البيانات. تحقّق من الاتصال ثم أعد المحاولة.',
  );
};

const tryAgain = (page: Page) => page.getByRole('button', { name: 'أعد المحاولة' }).click();

test('whatever way data fail, articles and lists say so and come on a second try', async ({
  page,
}) => {
  const look = async (answer: (route: Route) => Promise<void>) => {
    // Before the page loads, because it may prefetch an article that a reader is about to open.
    const repairArticle = await breakData(page, answer);
    await open(page, './');
    await headline(page, FULL.title).click();
    await expectFault(page);
    await expect(page).toHaveURL(addressOf(FULL));
    await repairArticle();
    await tryAgain(page);
    await expect(title(page)).toHaveText(FULL.title);
    await expect(page.locator('#p7')).toBeVisible();

    const repairList = await breakData(page, answer);
    await page.goBack();
    await choice(page, 'kz').click();
    await expectFault(page);
    await expect(page).toHaveURL('countries/kz/');
    await repairList();
    await tryAgain(page);
    await expect(title(page)).toHaveText('أخبار كازاخستان');
    await expect(page.getByRole('status')).toHaveText(countInWords(ARABIC, newsOf('kz').length));
    await expect(title(page)).toBeFocused();
  };
  for (const [fault, answer] of Object.entries(FAULTS))
    await test.step(`when ${fault}`, () => look(answer));
});

test('a fault is told in each language, and there is a way out of it', async ({ page }) => {
  await page.route('**/data/**', (route) => route.abort());
  for (const { code, folder, words } of LANGUAGES)
    await test.step(code, async () => {
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
});

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

test('over a slow network the page is never empty', async ({ page }) => {
  const expectWhole = async () => {
    await drawn(page);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(title(page)).toBeVisible();
  };

  await test.step('while a list is on the way the old one stays, and stays usable', async () => {
    await open(page, './');
    const release = await holdData(page);
    await choice(page, 'kz').click();
    await expect(page).toHaveURL('countries/kz/');
    await expect(title(page)).toHaveText('أخبار آسيا الوسطى');
    await expect(headline(page, FULL.title)).toBeVisible();
    await release();
    await expect(title(page)).toHaveText('أخبار كازاخستان');
  });

  await test.step('going back to a list that is left in no memory', async () => {
    await headline(page, FULL.title).click();
    await expect(title(page)).toHaveText(FULL.title);
    await page.reload(); // Now nothing of the list is left in memory.
    await expectReady(page);
    const release = await holdData(page);
    const asked = page.waitForRequest('**/data/**');
    await page.goBack();
    await asked;
    await expectWhole();
    await release();
    await expect(title(page)).toHaveText('أخبار كازاخستان');
    await expect(headline(page, FULL.title)).toBeFocused();
  });

  await test.step('a second try after a fault', async () => {
    await open(page, './');
    const repair = await breakData(page, (route) => route.abort());
    await choice(page, 'kz').click();
    await expect(title(page)).toHaveText('تعذّر العرض');
    await repair();
    const release = await holdData(page);
    const asked = page.waitForRequest('**/data/**');
    await tryAgain(page);
    await asked;
    await expectWhole();
    await release();
    await expect(title(page)).toHaveText('أخبار كازاخستان');
  });
});

test('when the script of the app is gone, the page is loaded again once and stays readable', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/^warning: A script of this page is gone/);
  const seen = await loseScript(page);
  const allCame = watchFetches(page);
  await page.goto('./');
  await expect.poll(() => seen.loads).toBe(2);
  await expect.poll(() => seen.lost).toBeGreaterThan(0);
  await allCame();
  expect(seen.loads).toBe(2);

  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText(FULL.title);
  await expect(page).toHaveURL(addressOf(FULL));
});

test('where the device refuses to store anything, the app works and never loads in circles', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const storage of ['sessionStorage', 'localStorage'] as const) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });

  await test.step('it still knows the place in a list', async () => {
    await page.setViewportSize({ width: 390, height: 640 });
    await open(page, './');
    await choose(page, 'kz');
    await headlines(page).nth(3).click();
    await expect(title(page)).toBeFocused();
    await page.goBack();
    await expect(headlines(page).nth(3)).toBeFocused();
    await expect(headlines(page).nth(3)).toBeInViewport();
  });

  await test.step('a lost script does not load the page again and again', async () => {
    const seen = await loseScript(page);
    const allCame = watchFetches(page);
    await page.goto('./');
    await expect.poll(() => seen.lost).toBeGreaterThan(0);
    await allCame();
    expect(seen.loads).toBe(1);
    await expect(headline(page, FULL.title)).toBeVisible();
  });
});
