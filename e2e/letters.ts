import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Sets the size of letters as a reader does in the browser's settings; by Chromium's protocol. */
export const setLetters = async (page: Page, size: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
  await expect(page.locator('html')).toHaveCSS('font-size', `${size}px`);
};
