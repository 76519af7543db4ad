import type { Browser, Page } from '@playwright/test';
import { observeVitals } from './in-page.ts';
import { ARTICLE_LINK, observeTap } from './in-page-tap.ts';
import type { Point, Tap } from './in-page-tap.ts';
import { QUIET_MS, readLoad } from './measure.ts';
import type { Load } from './measure.ts';
import { openPhone } from './phone.ts';
import { watchTransfers } from './transfers.ts';

const LIMIT_MS = 20_000;
const LINK_SIGN = 'the bench is to tap at ';

/** When a reader first touches the page: once it is painted, or this long after it has loaded. */
export const MOMENTS = { atPaint: null, after1s: 1000, after5s: QUIET_MS } as const;
export type Moment = keyof typeof MOMENTS;

/** Opens a list as soon as it is painted; reports where the article's link was then, or null. */
async function openUntilPaint(page: Page, url: string): Promise<Point | null> {
  const [announced] = await Promise.all([
    page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith(LINK_SIGN),
      timeout: LIMIT_MS,
    }),
    page.goto(url, { waitUntil: 'commit' }),
  ]);
  return JSON.parse(announced.text().slice(LINK_SIGN.length)) as Point | null;
}

/**
 * Taps the article's link on a list. The tap is null if it led nowhere. The load is what the list
 * took before anyone touched it; it is null unless the page was left alone for `QUIET_MS`.
 */
export async function measureTap(
  browser: Browser,
  url: string,
  moment: Moment,
): Promise<{ tap: Tap | null; load: Load | null }> {
  const { page, cdp } = await openPhone(browser);
  try {
    await page.addInitScript(observeVitals);
    const { bytes } = watchTransfers(cdp);
    const rest = MOMENTS[moment];
    const sign = rest === null ? LINK_SIGN : null;
    await page.addInitScript(observeTap, { selector: ARTICLE_LINK, sign });
    let point: Point | null;
    let load: Load | null = null;
    if (rest === null) {
      point = await openUntilPaint(page, url);
    } else {
      await page.goto(url, { waitUntil: 'load' });
      await page.waitForTimeout(rest);
      if (rest === QUIET_MS) load = await readLoad(page, bytes);
      point = await page.evaluate(() => window.benchFindLink?.() ?? null);
    }
    if (!point) return { tap: null, load };
    // A finger: touch start, touch end, and the click that the browser makes of them.
    await page.touchscreen.tap(point.x, point.y);
    const found = await page
      .waitForFunction(() => window.benchTap, null, { polling: 50, timeout: LIMIT_MS })
      .catch(() => null);
    return { tap: (await found?.jsonValue()) ?? null, load };
  } finally {
    await page.context().close();
  }
}
