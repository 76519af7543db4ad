import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { expectReady } from './reader.ts';

/** What tools/engines/firefox-driver.mjs adds when the tests run in Firefox. */
type FirefoxDriver = { setLetters: (size: number) => Promise<void> };

/** Sets the text size as a reader does in the browser's settings. */
export const setLetters = async (page: Page, size: number): Promise<void> => {
  const firefox = Reflect.get(globalThis, 'firefoxDriver') as FirefoxDriver | undefined;
  if (firefox) {
    await firefox.setLetters(size);
    // It applies to pages that are opened from now on.
    await page.reload();
    await expectReady(page);
  } else {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
  }
  await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`);
};
