import type { Browser, CDPSession, Locator, Page } from '@playwright/test';
import { ar } from '../../src/core/i18n/ar.ts';
import { observeInteractions } from './in-page-interactions.ts';
import { openPhone } from './phone.ts';

const LIMIT_MS = 20_000;
/** How long a reader looks before touching. */
const REST_MS = 1500;
/** The browser reports an interaction a little after its frame. */
const TOLD_AFTER_MS = 300;
const BETWEEN_KEYS_MS = 120;
const WORD = 'كازاخ';

/** What readers do, under the names in the report. */
export const INTERACTIONS = {
  filter: 'choose a filter',
  settings: 'open the settings',
  size: 'choose a size',
  share: 'open the menu of sharing',
  article: 'open an article',
  back: 'back to the list',
  typing: 'type in the search box',
} as const;
export type Interaction = keyof typeof INTERACTIONS;

/** Playwright's own typing enters Arabic letters without a key; readers press one for each. */
async function typeWord(page: Page, cdp: CDPSession): Promise<void> {
  for (const key of WORD) {
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
}

/** Walks through a list as a reader does; returns the slowest interaction of each step in ms, 0 below 16. */
export async function measureInteractions(
  browser: Browser,
  listUrl: string,
): Promise<Record<Interaction, number>> {
  const { page, cdp } = await openPhone(browser);
  page.setDefaultTimeout(LIMIT_MS);
  await page.addInitScript(observeInteractions);
  try {
    return await walk(page, cdp, listUrl);
  } finally {
    await page.context().close();
  }
}

async function walk(
  page: Page,
  cdp: CDPSession,
  listUrl: string,
): Promise<Record<Interaction, number>> {
  const takeSlowest = async () => {
    await page.waitForTimeout(TOLD_AFTER_MS);
    return page.evaluate(() => window.benchTakeSlowest?.() ?? NaN);
  };
  const measured = {} as Record<Interaction, number>;
  /** Does one step, and waits for its result. */
  const step = async (name: Interaction, act: () => Promise<unknown>, seen: Locator | string) => {
    await takeSlowest();
    try {
      await act();
      await (typeof seen === 'string' ? page.waitForURL(seen) : seen.waitFor());
    } catch (cause) {
      throw new Error(`the page could not be measured at the step "${INTERACTIONS[name]}"`, {
        cause,
      });
    }
    measured[name] = await takeSlowest();
  };
  const tap = (target: Locator) => () => target.filter({ visible: true }).first().tap();
  const dialog = page.getByRole('dialog');
  const size = page.locator('label', { has: page.locator('input[name=size][value="5"]') });
  const back = page.locator('[data-back]');
  const box = page.locator('main input[name=q]');

  await page.goto(listUrl);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(REST_MS);
  await step('filter', tap(page.locator('nav [data-place=uz]')), '**/countries/uz/');
  await step('settings', tap(page.getByRole('button', { name: ar.settings.open })), dialog);
  await step('size', tap(size), size.filter({ has: page.locator(':checked') }));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const menu = page.locator('main summary', { hasText: ar.share.open });
  await step('share', tap(menu), page.locator('details[open]').first());
  await step('article', tap(page.locator('main article :is(h2, h3) a')), back.first());
  await step('back', tap(back), '**/countries/uz/');
  await tap(page.locator('header a[href$="/search/"]'))();
  await tap(box)();
  await step('typing', () => typeWord(page, cdp), page.getByRole('option').first());
  return measured;
}
