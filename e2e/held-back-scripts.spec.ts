import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ARABIC } from './languages.ts';
import { open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const { words } = ARABIC;
const { network, script } = words.error;

const press = (page: Page, name: string) => page.getByText(name, { exact: true }).first().click();

/** What blockers of advertisements, firewalls and deploys take from a page, and what asks for it. */
const PARTS: [file: string, open: (page: Page) => Promise<void>][] = [
  ['ShareTools', (page) => press(page, words.share.open)],
  ['CiteTools', (page) => press(page, words.cite.open)],
  ['SaveTools', (page) => press(page, words.article.save)],
  ['ReadAloud', (page) => press(page, words.readAloud.listen)],
  ['SettingsPanel', (page) => page.getByRole('button', { name: words.settings.open }).click()],
];

for (const [file, ask] of PARTS) {
  test(`${file} held back does not blame the network; a lost network does`, async ({
    page,
    context,
    expectProblem,
  }) => {
    expectProblem(/^error: Failed to load resource/);
    await page.addInitScript(() => {
      // A voice, so that listening is offered.
      const voice = { lang: 'ar', name: 'invented', localService: true, default: true };
      Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [voice] });
    });
    await page.route(`**/assets/${file}-*`, (route) => route.abort('blockedbyclient'));
    await open(page, addressOf(FULL));
    await ask(page);
    await expect(page.getByRole('alert')).toHaveText(script);

    await open(page, addressOf(FULL));
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await ask(page);
    await expect(page.getByRole('alert')).toHaveText(network);
  });
}
