import { EVERYWHERE, expect, inTurn, test } from './fixtures.ts';
import { holdApp } from './network.ts';
import { headlines } from './reader.ts';

test(
  'a search by link is under way before the app is there, and made once',
  EVERYWHERE,
  async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/data\/search\/.+\//.test(request.url())) asked.push(request.url());
    });
    await inTurn(['', 'en/'], async (start) => {
      asked.length = 0;
      const release = await holdApp(page);
      const query = new URLSearchParams({ q: 'كازاخستان' }).toString();
      const card = page.waitForRequest(/\/data\/search\/\w+\/c\d+\.bin$/);
      await page.goto(`./${start}search/?${query}`, { waitUntil: 'commit' });
      await card;
      await expect(page.locator('html[data-ready]')).toHaveCount(0);
      await release();
      await expect(headlines(page)).toHaveCount(5);
      expect(asked.length).toBeGreaterThan(1);
      expect(asked).toEqual([...new Set(asked)]);
    });
  },
);

test('results of a search by link are fetched ahead, as headlines are', async ({ page }) => {
  const article = page.waitForRequest(/\/data\/articles\/[\w-]+\.json$/);
  await page.goto(`./search/?${new URLSearchParams({ q: 'كازاخستان' }).toString()}`);
  await expect(headlines(page)).toHaveCount(5);
  await article;
});
