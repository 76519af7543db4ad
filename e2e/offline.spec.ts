import type { Page } from '@playwright/test';
import { setUpFaultySite } from './faulty-site.ts';
import { EVERYWHERE, expect, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { watchFetches } from './network.ts';
import { bePresent, choose, headlines, LAST_OF_LISTS, title } from './reader.ts';
import { addressOf, FULL, HEADLINE_ONLY, newsOf } from './seed.ts';

const { words } = ARABIC;

const { come, open, cutOff, reconnect } = setUpFaultySite();

/** Opens an address, and waits until the device could do without the network. */
const openAndKeep = async (page: Page, address: string) => {
  await open(page, address);
  await page.evaluate(async (last) => {
    await navigator.serviceWorker.ready;
    const lists = async () => {
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys())
          if (url.includes(last)) return true;
      return false;
    };
    while (!(await lists())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, LAST_OF_LISTS);
};

test(
  'without a network what was visited opens, and what was not says so',
  EVERYWHERE,
  async ({ page, context }) => {
    await openAndKeep(page, addressOf(FULL));
    const read = () => page.getByRole('article').first().locator('[id^="p"]').allTextContents();
    const before = await read();
    await open(page, 'search/?q=كازاخستان');
    await expect(headlines(page)).toHaveCount(5);
    await page.reload();
    await expect(headlines(page)).toHaveCount(5);
    await cutOff(context);

    await test.step('an article opens by its address, to the letter', async () => {
      await open(page, addressOf(FULL));
      await expect(title(page)).toHaveText(FULL.title);
      expect(await read()).toEqual(before);
      await expect(page.getByText(words.offline.now)).toBeVisible();
    });

    await test.step('the newest lists open, in each language, and can be filtered', async () => {
      await open(page, 'countries/kz-uz/');
      await expect(headlines(page)).toHaveCount(newsOf('kz', 'uz').length);
      await choose(page, 'tj');
      await expect(headlines(page)).toHaveCount(newsOf('kz', 'uz', 'tj').length);
      await open(page, 'en/');
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      await expect(title(page)).toHaveText(ENGLISH.words.headlines.titleAll);
      await expect(headlines(page)).toHaveCount(newsOf().length);
    });

    await test.step('the search works for words that were looked for', async () => {
      await open(page, 'search/?q=كازاخستان');
      await expect(headlines(page)).toHaveCount(5);
    });

    await test.step('what is not on the device says so, lists what is, and comes when the network is back', async () => {
      await open(page, 'names/kazakhstan/');
      await expect(title(page)).toHaveText(words.error.title);
      await expect(page.getByRole('alert')).toContainText(words.error.network);
      await expect(page.getByRole('main').getByRole('link', { name: FULL.title })).toBeVisible();
      await reconnect(context);
      await page.getByRole('button', { name: words.error.retry }).click();
      await expect(title(page)).toHaveText('كازاخستان');
    });
  },
);

test(
  'a saved article is found, ordered, opened and removed without a network',
  EVERYWHERE,
  async ({ page, context }) => {
    for (const article of [FULL, HEADLINE_ONLY]) {
      await openAndKeep(page, addressOf(article));
      await page.getByText(words.article.save, { exact: true }).click();
      await expect(page.getByText(words.saved.done)).toBeVisible();
    }
    // Empties the caches of data, so that only the database has the articles.
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        if (name.includes(' data ')) await caches.delete(name);
    });
    await cutOff(context);
    await open(page, 'saved/');
    await expect(headlines(page)).toHaveText([HEADLINE_ONLY.title, FULL.title]);
    await page.getByLabel(words.saved.order).selectOption('byDate');
    await expect(headlines(page)).toHaveText([FULL.title, HEADLINE_ONLY.title]);
    await page.getByRole('searchbox', { name: words.saved.find }).fill('سمرقند');
    await expect(headlines(page)).toHaveText([FULL.title]);
    await headlines(page).first().click();
    await expect(title(page)).toHaveText(FULL.title);
    await expect(page.locator('#p7')).toBeVisible();
    await page.goBack();
    await page.getByRole('button', { name: `${words.saved.remove}: ${FULL.title}` }).click();
    await expect(headlines(page)).toHaveText([HEADLINE_ONLY.title]);
  },
);

test('what was shown before the first touch is kept when this leads elsewhere', async ({
  page,
  context,
}) => {
  await come(page, addressOf(FULL));
  await page.getByRole('contentinfo').getByRole('link').first().dispatchEvent('click');
  await expect(headlines(page).first()).toBeVisible();
  await bePresent(page);
  await expect
    .poll(() =>
      page.evaluate(
        async (id) =>
          (await caches.keys()).length > 0 &&
          (await caches.match(`/data/articles/${id}.json`)) !== undefined,
        FULL.id,
      ),
    )
    .toBe(true);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await cutOff(context);
  await open(page, addressOf(FULL));
  await expect(title(page)).toHaveText(FULL.title);
});

test('where data are dear nothing is fetched ahead, until the reader saves something', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const allCame = watchFetches(page);
  await open(page, addressOf(FULL));
  await allCame();
  expect(await workers()).toBe(0);
  await page.getByText(words.article.save, { exact: true }).click();
  await expect(page.getByText(words.saved.done)).toBeVisible();
  await expect.poll(workers).toBe(1);
});
