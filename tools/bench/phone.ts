import type { Browser, CDPSession, Page } from '@playwright/test';

const toBytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;

/** A cheap phone on a slow mobile network; the bench's report repeats these numbers. */
export const PHONE = {
  width: 390,
  height: 844,
  deviceScaleFactor: 2,
  cpuSlowdown: 4,
  downKbits: 1600,
  upKbits: 750,
  latencyMs: 150,
  locale: 'ar',
};

export type PhoneOptions = {
  /** Requests every file again, to measure what a step needs. Readers' browsers do not do this. */
  isCacheOff?: boolean;
};

/** Opens a page on a phone that has never seen the site. */
export async function openPhone(
  browser: Browser,
  { isCacheOff = false }: PhoneOptions = {},
): Promise<{ page: Page; cdp: CDPSession }> {
  const { width, height, deviceScaleFactor, locale } = PHONE;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    locale,
    isMobile: true,
    hasTouch: true,
    // The bench uses a certificate of its own.
    ignoreHTTPSErrors: true,
    // Its downloads for later visits bypass the emulated network and would only blur the first
    // visit.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  if (isCacheOff) await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: toBytesPerSecond(PHONE.downKbits),
    uploadThroughput: toBytesPerSecond(PHONE.upKbits),
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
  return { page, cdp };
}
