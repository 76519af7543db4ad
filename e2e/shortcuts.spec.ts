import type { Page } from '@playwright/test';
import { expectContrast, expectNoBarrier } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { ARABIC, ENGLISH } from './languages.ts';
import { chosen, choice, headline, headlines, open, scrollOf, title } from './reader.ts';
import { FULL } from './seed.ts';

/** What an Arabic keyboard writes with the keys of the shortcuts. */
const ARABIC_LETTERS: Record<string, string> = {
  KeyJ: 'ت',
  KeyK: 'ن',
  KeyH: 'ا',
  KeyB: 'لا',
  KeyS: 'س',
  Slash: '؟',
  Digit0: '٠',
  Digit1: '١',
  Digit5: '٥',
};

/** A key as it arrives from an Arabic keyboard, at the focused element. */
const strike = (page: Page, code: string, change: Record<string, boolean> = {}) =>
  page.evaluate(
    (init) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new KeyboardEvent('keydown', init));
    },
    { key: ARABIC_LETTERS[code] ?? '', code, bubbles: true, cancelable: true, ...change },
  );

const help = (page: Page, { words } = ARABIC as typeof ARABIC | typeof ENGLISH) =>
  page.getByRole('dialog', { name: words.settings.shortcuts.label });
const settings = (page: Page) => page.getByRole('dialog', { name: ARABIC.words.settings.title });

test('J and K walk through the headlines on an Arabic keyboard, from the first one in view', async ({
  page,
}) => {
  await open(page, './');
  await strike(page, 'KeyK');
  await expect(headlines(page).first()).toBeFocused();
  await strike(page, 'KeyJ');
  await strike(page, 'KeyJ');
  await expect(headlines(page).nth(2)).toBeFocused();
  await expect(headlines(page).nth(2)).toBeInViewport({ ratio: 1 });
  await strike(page, 'KeyK');
  await expect(headlines(page).nth(1)).toBeFocused();
  await strike(page, 'KeyK');
  await strike(page, 'KeyK');
  await expect(headlines(page).first()).toBeFocused();

  await page.setViewportSize({ width: 390, height: 640 });
  await open(page, './');
  await page.evaluate(() => scrollTo(0, 700));
  await expect.poll(() => scrollOf(page)).toBe(700);
  await page.keyboard.press('j');
  const link = page.locator('article :is(h2, h3) a:focus');
  await expect(link).toBeInViewport({ ratio: 1 });
  expect(await scrollOf(page)).toBe(700);
});

test('digits choose places in the order of the menu, 0 all of them; B leads from an article to its list, H to the front page', async ({
  page,
}) => {
  await open(page, './');
  await strike(page, 'Digit1');
  await expect(page).toHaveURL('countries/kz/');
  await strike(page, 'Digit5');
  await expect(page).toHaveURL('countries/kz-uz/');
  await strike(page, 'Digit1');
  await expect(page).toHaveURL('countries/uz/');
  await expect(chosen(page)).toHaveText([/^أوزبكستان/]);
  await strike(page, 'Digit0');
  await expect(choice(page, 'all')).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL('./');

  await open(page, 'countries/kz/');
  await headline(page, FULL.title).click();
  await expect(title(page)).toHaveText(FULL.title);
  await expect(title(page)).toBeFocused();
  await strike(page, 'Digit1');
  await strike(page, 'KeyB');
  await expect(page).toHaveURL('countries/kz/');
  await expect(headline(page, FULL.title)).toBeFocused();
  await strike(page, 'KeyB');
  await strike(page, 'KeyH');
  await expect(page).toHaveURL('./');
});

test('? opens the help, which fits a phone and is open to everyone, and Escape closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const look = async (language: typeof ARABIC | typeof ENGLISH) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, language.folder || './');
    await strike(page, 'Slash', { shiftKey: true });
    await expect(help(page, language)).toBeVisible();
    await expect(help(page, language).locator('kbd')).toHaveText(
      'J K H B 0 1 2 3 4 5 6 S / ?'.split(' '),
    );
    await expect(help(page, language)).toContainText(language.words.settings.shortcuts.off);
    await expectNoBarrier(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // Other colours change nothing but contrast.
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);

    await page.keyboard.press('Escape');
    await expect(help(page, language)).toHaveCount(0);
  };
  for (const language of [ARABIC, ENGLISH])
    await test.step(`in ${language.code}`, () => look(language));
});

test('S opens the reading settings, where keys write and choose', async ({ page }) => {
  await open(page, './');
  await strike(page, 'KeyS');
  await expect(settings(page)).toBeVisible();
  await strike(page, 'KeyH');
  await strike(page, 'Slash', { shiftKey: true });
  await expect(help(page)).toHaveCount(0);

  const { shortcuts } = ARABIC.words.settings;
  await settings(page)
    .getByRole('group', { name: shortcuts.label })
    .getByRole('radio', { name: shortcuts.off })
    .check();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toHaveCount(0);
  await strike(page, 'Digit1');
  await strike(page, 'KeyS');
  await page.keyboard.press('j');
  await expect(settings(page)).toHaveCount(0);
  await expect(page.locator('article :is(h2, h3) a:focus')).toHaveCount(0);
  await expect(page).toHaveURL('./');
});

test('keys of the browser and of fields are left alone', async ({ page }) => {
  await open(page, './');
  for (const change of [
    { ctrlKey: true },
    { altKey: true },
    { metaKey: true },
    { shiftKey: true },
  ]) {
    await strike(page, 'KeyJ', change);
  }
  for (const name of ['input', 'textarea', 'select']) {
    await page.evaluate((tag) => {
      const field = document.querySelector('main')?.appendChild(document.createElement(tag));
      if (field instanceof HTMLElement) field.focus();
    }, name);
    await expect(page.locator(`main > ${name}`)).toBeFocused();
    await strike(page, 'KeyJ');
    await strike(page, 'Digit1');
    await strike(page, 'KeyS');
  }
  await expect(page.locator('article :is(h2, h3) a:focus')).toHaveCount(0);
  await expect(settings(page)).toHaveCount(0);
  await expect(page).toHaveURL('./');
});
