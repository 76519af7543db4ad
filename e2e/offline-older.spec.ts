import { setUpFaultySite } from './faulty-site.ts';
import { expect } from './fixtures.ts';
import { test } from './invented-site.ts';
import { headlines, LAST_OF_LISTS } from './reader.ts';

const { open, cutOff } = setUpFaultySite(test);

test('an older page of a list that was visited opens without a network', async ({
  page,
  context,
}) => {
  await open(page, 'page/1/');
  const before = await headlines(page).allTextContents();
  expect(before.length).toBeGreaterThan(10);
  await page.evaluate(async (last) => {
    await navigator.serviceWorker.ready;
    // The page's headlines, the list's index, which names the files of its pages, and the newest
    // lists.
    const wanted = ['/data/lists/all/1.', '/data/lists/all/index.', last];
    const areKept = async () => {
      const kept: string[] = [];
      for (const name of await caches.keys())
        for (const { url } of await (await caches.open(name)).keys()) kept.push(url);
      return wanted.every((part) => kept.some((url) => url.includes(part)));
    };
    while (!(await areKept())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, LAST_OF_LISTS);
  await cutOff(context);
  await open(page, 'page/1/');
  await expect(headlines(page)).toHaveText(before);
});
