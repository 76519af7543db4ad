import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lastSaid, marked, report } from './invented-voice.ts';
import { ARABIC } from './languages.ts';
import { start, withVoice } from './listening.ts';
import { headline, open, title } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

const { readAloud, settings } = ARABIC.words;

test.beforeEach(withVoice);

/**
 * Listens to the open article up to a number, then up to a vowel mark. At each, changes how it is
 * shown and expects the spoken sentence to stay marked.
 */
const expectMarkToStay = async (page: Page) => {
  const panel = page.getByRole('dialog', { name: settings.title });
  for (const [sign, choice, shown] of [
    ['كوفيد-19', settings.digits.arab, 'كوفيد-١٩'],
    ['فضلاً', settings.tashkeel.hide, 'فضلا عن'],
  ] as const) {
    while (!(await lastSaid(page)).includes(sign)) await report(page, 'end');
    await page.getByRole('button', { name: settings.open }).click();
    await panel.getByRole('radio', { name: choice }).check();
    await panel.getByRole('button', { name: settings.close }).click();
    await expect(panel).toBeHidden();
    await expect.poll(async () => (await marked(page, 'spoken-sentence')).text).toContain(shown);
  }
};

test('the mark in an article stays when digits and vowel marks are chosen anew', async ({
  page,
}) => {
  await open(page, addressOf(FULL));
  await page.getByRole('button', { name: readAloud.listen, exact: true }).click();
  await expectMarkToStay(page);
});

test('the mark stays so while a list is heard', async ({ page }) => {
  await start(page);
  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText(FULL.title);
  await expectMarkToStay(page);
});
