import type { Locator, Page } from '@playwright/test';
import { linksOf } from './html.ts';
import { ARABIC, type Language } from './languages.ts';

/* How a reader sends a page on or cites it, and what the device is told. */

export const canonicalOf = async (page: Page): Promise<string> => {
  const [link] = linksOf(await page.content(), 'canonical');
  return link?.href ?? '';
};

export const button = (page: Page, name: string): Locator =>
  page.getByRole('main').locator('summary').filter({ hasText: name });

export const menu = (page: Page, name: string): Locator =>
  page
    .getByRole('main')
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: name }) });

export const openMenu = async (page: Page, { words }: Language = ARABIC): Promise<Locator> => {
  await button(page, words.share.open).click();
  return menu(page, words.share.open);
};

export const openCitation = async (page: Page, { words }: Language = ARABIC): Promise<Locator> => {
  await button(page, words.cite.open).click();
  return menu(page, words.cite.open);
};

/**
 * Replaces the device's share sheet by one that notes what the page hands to it. A later call
 * replaces the sheet of pages that are opened after it.
 * @param refusal the name of the error with which the sheet ends; null if sharing succeeds
 */
export const inventSheet = (page: Page, refusal: string | null) =>
  page.addInitScript((name) => {
    const shared: unknown[] = [];
    const share = async (data: unknown) => {
      shared.push(data);
      if (name !== null) throw new DOMException('refused', name);
    };
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  }, refusal);

export const sharedBy = (page: Page) => page.evaluate((): unknown => Reflect.get(window, 'shared'));

/** Replaces the clipboard by one of our own, in pages that are opened from now on. */
export const inventClipboard = (page: Page, kind: 'present' | 'refused' | 'missing') =>
  page.addInitScript((how) => {
    const copied: string[] = [];
    const writeText = async (text: string) => {
      if (how === 'refused') throw new DOMException('refused', 'NotAllowedError');
      copied.push(text);
    };
    Object.assign(window, { copied });
    const value = how === 'missing' ? undefined : { writeText };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  }, kind);

export const copiedBy = (page: Page) => page.evaluate((): unknown => Reflect.get(window, 'copied'));

/** Holds back the app's script; the returned function releases it. */
export const holdScript = async (page: Page) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/hydrate-*.js', async (route) => {
    await released;
    await route.fallback();
  });
  return async () => release();
};
