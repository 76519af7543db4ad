import type { Browser } from '@playwright/test';
import { observeTap, observeVitals } from './in-page.ts';
import type { Vitals } from './in-page.ts';
import { openPhone } from './phone.ts';
import { watchTransfers } from './transfers.ts';
import type { Kind } from './transfers.ts';

const QUIET_MS = 5000;
const LONG_TASK_MS = 50;
const READY_LIMIT_MS = 30_000;

/** What one load is measured by. */
export type Measure = 'fcp' | 'lcp' | 'tbt' | 'cls' | 'total' | Kind;

/** One load of one page. Times in milliseconds, sizes in bytes. */
export type Load = Record<Measure, number>;

/** One tap on the lead headline: the time to the article, and how many requests were still needed. */
export type Tap = { ms: number; requests: number };

/** What long tasks took beyond 50 ms each, from the first paint until five seconds after the load event. */
function blockingTime({ fcp, longTasks }: Vitals, loaded: number): number {
  return longTasks
    .filter(({ start, end }) => end > fcp && start < loaded + QUIET_MS)
    .map(({ start, end }) => Math.max(0, end - Math.max(start, fcp) - LONG_TASK_MS))
    .reduce((sum, excess) => sum + excess, 0);
}

/** Loads an address on a phone that has never seen it. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const { page, cdp } = await openPhone(browser);
  await page.addInitScript(observeVitals);
  const { bytes } = watchTransfers(cdp);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET_MS);
  const { vitals, loaded } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return {
      vitals: window.benchVitals,
      loaded: navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0,
    };
  });
  await page.context().close();
  if (!vitals) throw new Error(`no measurements could be read from ${url}`);
  const { fcp, lcp, cls } = vitals;
  const total = Object.values(bytes).reduce((sum, part) => sum + part, 0);
  return { fcp, lcp, cls, tbt: blockingTime(vitals, loaded), total, ...bytes };
}

async function waitFor(event: Promise<void>, what: string): Promise<void> {
  await event.catch((cause: unknown) => {
    throw new Error(`waited in vain for ${what}`, { cause });
  });
}

/** Taps the home page's lead headline: as soon as the app is ready, or after some rest in which it may prefetch. */
export async function measureTap(browser: Browser, homeUrl: string, restMs: number): Promise<Tap> {
  const { page, cdp } = await openPhone(browser);
  await page.addInitScript(observeTap);
  const { requests } = watchTransfers(cdp);
  await page.goto(homeUrl);
  const limit = { state: 'attached', timeout: READY_LIMIT_MS } as const;
  await waitFor(
    page.locator('html[data-ready]').waitFor(limit),
    'the app to set data-ready on <html>',
  );
  await page.waitForTimeout(restMs);
  const requestsBefore = requests();
  await page.locator('main article h2 a').first().tap();
  const done = page.locator('html[data-bench-tap]');
  await waitFor(done.waitFor(limit), 'the heading of the article that was tapped');
  const ms = Number(await done.getAttribute('data-bench-tap'));
  const result = { ms, requests: requests() - requestsBefore };
  await page.context().close();
  return result;
}
