import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { inventVoices, lastSaid } from './invented-voice.ts';
import { ARABIC, type Language } from './languages.ts';
import { open } from './reader.ts';
import { newsOf } from './seed.ts';

/** The titles of the list that is read aloud. */
export const NEWS = newsOf('kz').map(({ title }) => title);
const [FIRST = ''] = NEWS;

/** The player of a list. */
export const bar = (page: Page, { words: said }: Language = ARABIC) =>
  page.getByRole('region', { name: said.listen.player });
export const press = (page: Page, name: string, language: Language = ARABIC) =>
  bar(page, language).getByRole('button', { name, exact: true }).click();

export const openTools = (page: Page, language: Language = ARABIC) =>
  page.getByText(language.words.headlines.take, { exact: true }).click();

/** Starts reading the news of Kazakhstan aloud, from the first article. */
export const start = async (page: Page, language: Language = ARABIC) => {
  await open(page, `${language.folder}countries/kz/`);
  await openTools(page, language);
  await page.getByRole('button', { name: language.words.listen.start }).click();
  await expect(bar(page, language)).toBeVisible();
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
};

/** The titles of the queue. */
export const queue = (page: Page) => bar(page).getByRole('listitem').getByRole('link');

/** Presses a key of the headphones, as the system reports it to the page. */
export const systemKey = (page: Page, action: string) =>
  page.evaluate((name) => {
    const keys = Reflect.get(window, 'systemKeys') as Record<string, (() => void) | null>;
    keys[name]?.();
  }, action);

/** A voice that says nothing, and the keys of headphones, which report to the tests. */
export const withVoice = async ({ page }: { page: Page }): Promise<void> => {
  await inventVoices(page, ['ar-SA']);
  await page.addInitScript(() => {
    const keys: Record<string, unknown> = {};
    Object.defineProperty(window, 'systemKeys', { value: keys });
    navigator.mediaSession.setActionHandler = (action, handler) => void (keys[action] = handler);
  });
};
