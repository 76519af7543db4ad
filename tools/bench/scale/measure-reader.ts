import type { Browser, CDPSession, Page } from '@playwright/test';
import { measureLoad, type Load } from '../measure.ts';
import { openPhone, type PhoneOptions } from '../phone.ts';
import { watchTransfers } from '../transfers.ts';

/** A first visit on the bench's phone: the median of several. */
type Visit = { kilobytes: number; paint: number };

/**
 * The same visit to this site and, within minutes, to the smallest one, because machines change
 * their speed.
 */
export type Visits = Record<'here' | 'smallest', Visit>;

/** What many steps through a list cost. */
export type Walk = {
  steps: number;
  /** Memory used by scripts after the first tenth of the steps and after the last, in MB. */
  heapEarly: number;
  heapLate: number;
  /** INP: from a tap to the next frame, in ms; of every fifty taps, the slowest is left out. */
  inp: number;
};

const READY_LIMIT_MS = 30_000;

/** Everything that a step needs counts, whether or not the phone happens to have it. */
const PHONE_OPTIONS: PhoneOptions = { isCacheOff: true };

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Visits both in turn. */
export const measureVisits = async (
  browser: Browser,
  urls: Record<keyof Visits, string>,
  times: number,
): Promise<Visits> => {
  const loads: Record<keyof Visits, Load[]> = { here: [], smallest: [] };
  for (let time = 0; time < times; time += 1)
    for (const site of ['smallest', 'here'] as const)
      loads[site].push(await measureLoad(browser, urls[site], PHONE_OPTIONS));
  return { here: visitOf(loads.here), smallest: visitOf(loads.smallest) };
};

const visitOf = (loads: readonly Load[]): Visit => ({
  kilobytes: median(loads.map(({ total }) => total)) / 1000,
  paint: median(loads.map(({ lcp }) => lcp)),
});

const waitUntilReady = (page: Page) =>
  page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: READY_LIMIT_MS });

/** Jumps from the list of months to the last of them; returns how many more requests that needs. */
export const measureJump = async (browser: Browser, url: string): Promise<number> => {
  const { page, cdp } = await openPhone(browser, PHONE_OPTIONS);
  const { requests } = watchTransfers(cdp);
  await page.goto(`${url}archive/`);
  await waitUntilReady(page);
  // The script of a month's screen is loaded once any month was seen; the cost of the month itself
  // counts.
  await page.locator('main ol a').first().tap();
  await page.locator('main time').first().waitFor();
  await page.goBack();
  await page.locator('main ol a').last().waitFor();
  const before = requests();
  await page.locator('main ol a').last().tap();
  await page.locator('main time').first().waitFor();
  const needed = requests() - before;
  await page.context().close();
  return needed;
};

const heapOf = async (cdp: CDPSession): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
};

/** Taps on "older" again and again to the end of the list; null if the front shows all of it. */
export const measureWalk = async (
  browser: Browser,
  url: string,
  most: number,
): Promise<Walk | null> => {
  const { page, cdp } = await openPhone(browser, PHONE_OPTIONS);
  await page.addInitScript(() => {
    const taps = new Map<number, number>();
    Object.assign(window, { benchTaps: taps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { interactionId = 0, duration } = entry as PerformanceEntry & {
          interactionId?: number;
        };
        if (interactionId > 0)
          taps.set(interactionId, Math.max(taps.get(interactionId) ?? 0, duration));
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.goto(url);
  await waitUntilReady(page);
  const older = page.locator('a[rel=next]');
  let steps = 0;
  let heapEarly = NaN;
  while (steps < most && (await older.count()) > 0) {
    const before = await page.locator('h1').textContent();
    await older.tap();
    await page.waitForFunction(
      (text) => document.querySelector('h1')?.textContent !== text,
      before,
    );
    steps += 1;
    if (steps === most / 10) heapEarly = await heapOf(cdp);
  }
  const heapLate = await heapOf(cdp);
  const taps = await page.evaluate(() => [
    ...((window as Window & { benchTaps?: Map<number, number> }).benchTaps?.values() ?? []),
  ]);
  const inp = taps.toSorted((a, b) => b - a)[Math.floor(steps / 50)] ?? NaN;
  await page.context().close();
  return steps === 0 ? null : { steps, heapEarly, heapLate, inp };
};
