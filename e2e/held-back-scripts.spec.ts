import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inventVoices } from './invented-voice.ts';
import { ARABIC } from './languages.ts';
import { watchFetches } from './network.ts';
import { expectReady, open, scrollOf } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const { words } = ARABIC;
const { network, script } = words.error;

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true });

const press = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();

/** Scripts that ad blockers, firewalls and deploys remove from a page, and what requests them. */
const PARTS: [file: string, open: (page: Page) => Promise<void>, shown: (page: Page) => Locator][] =
  [
    ['ShareTools', (page) => press(page, words.share.open), button(words.share.copy)],
    ['CiteTools', (page) => press(page, words.cite.open), button(words.cite.copy)],
    ['SaveTools', (page) => press(page, words.article.save), button(words.saved.remove)],
    ['ReadAloud', (page) => press(page, words.readAloud.listen), button(words.readAloud.stop)],
    [
      'SettingsPanel',
      (page) => page.getByRole('button', { name: words.settings.open }).click(),
      (page) => page.getByRole('dialog'),
    ],
  ];

test('a part whose script is held back does not blame the network; a lost network does', async ({
  page,
  context,
  expectProblem,
}) => {
  expectProblem(/^error: Failed to load resource/);
  await inventVoices(page, ['ar']);
  await page.route(/\/assets\/\w+(?:Tools|Panel|Aloud)-/, (route) =>
    route.abort('blockedbyclient'),
  );
  const askAll = async (told: string) => {
    for (const [at, [file, ask]] of PARTS.entries())
      await test.step(file, async () => {
        await ask(page);
        await expect(page.getByRole('alert')).toHaveText(PARTS.slice(0, at + 1).map(() => told));
      });
  };
  await open(page, addressOf(FULL));
  await askAll(script);

  const allCame = watchFetches(page);
  await open(page, addressOf(FULL));
  await allCame();
  await context.setOffline(true);
  await askAll(network);
});

test('a part whose script stays lost comes with the page loaded again, which keeps the place', async ({
  page,
  expectProblem,
}) => {
  expectProblem(/./);
  await page.setViewportSize({ width: 390, height: 640 });
  await inventVoices(page, ['ar']);
  const look = async ([file, ask, shown]: (typeof PARTS)[number]) => {
    let isLost = true;
    await page.route(`**/assets/${file}-*`, (route) => (isLost ? route.abort() : route.continue()));
    await ask(page);
    await expect(page.getByRole('alert')).toHaveText(script);

    const place = await scrollOf(page);
    await page.evaluate(() => Reflect.set(window, 'isOld', true));
    if (file.endsWith('Tools')) await ask(page); // Closes what is open and empty.
    page.once('framenavigated', () => (isLost = false));
    await ask(page);
    await expect(shown(page)).toBeVisible();
    await expectReady(page);
    expect(await page.evaluate(() => Reflect.has(window, 'isOld'))).toBe(false);
    expect(Math.abs((await scrollOf(page)) - place)).toBeLessThan(50);

    await page.reload();
    await expectReady(page);
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('details[open]')).toHaveCount(0);
  };
  await open(page, addressOf(FULL));
  for (const part of PARTS) await test.step(part[0], () => look(part));
});
