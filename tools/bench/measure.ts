import type { Browser, Page } from '@playwright/test';
import { blockingTime } from './blocking-time.ts';
import { observeVitals } from './in-page.ts';
import { openPhone } from './phone.ts';
import type { PhoneOptions } from './phone.ts';
import { watchTransfers } from './transfers.ts';
import type { Kind } from './transfers.ts';

/** How long a page is left alone after its load event before it is read and tapped. */
export const QUIET_MS = 5000;

/** The figures of one load. */
export type Measure = 'fcp' | 'lcp' | 'tbt' | 'cls' | 'total' | Kind;

/** One load of one page. Times in milliseconds, sizes in bytes. */
export type Load = Record<Measure, number>;

/** Loads an address on a phone that has never seen it. */
export async function measureLoad(
  browser: Browser,
  url: string,
  options?: PhoneOptions,
): Promise<Load> {
  const { page, cdp } = await openPhone(browser, options);
  await page.addInitScript(observeVitals);
  const { bytes } = watchTransfers(cdp);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MS);
  const load = await readLoad(page, bytes);
  await page.context().close();
  return load;
}

/** The figures so far of a page in which `observeVitals` ran from the start, and which nobody has touched. */
export async function readLoad(page: Page, bytes: Record<Kind, number>): Promise<Load> {
  const { vitals, loaded } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return {
      vitals: window.benchVitals,
      loaded: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0,
    };
  });
  if (!vitals) throw new Error(`no measurements could be read from ${page.url()}`);
  const { fcp, lcp, cls } = vitals;
  const total = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  return { fcp, lcp, cls, tbt: blockingTime(vitals, loaded + QUIET_MS), total, ...bytes };
}
