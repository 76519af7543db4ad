import type { BrowserContext, Page } from '@playwright/test';
import { FAULTS, startFaultyServer, type FaultyServer } from './faulty-server.ts';
import { test as ofTheSite } from './fixtures.ts';
import { expectReady } from './reader.ts';

/**
 * The site behind a host that misbehaves on command, a new one for each test of a file, with its
 * service worker.
 * @param test of the file, if it has a site of its own
 */
export const setUpFaultySite = (test: typeof ofTheSite = ofTheSite) => {
  const site = {} as { server: FaultyServer };
  test.use({ serviceWorkers: 'allow' });
  test.beforeEach(async ({ baseURL, expectProblem }) => {
    site.server = await startFaultyServer(baseURL ?? '');
    // This host is the test's own.
    expectProblem(/^foreign host: http:\/\/127\.0\.0\.1|^error: Failed to load resource/);
  });
  test.afterEach(() => site.server.close());

  /** Follows an address of it, and waits until the app has taken the page over. */
  const come = async (page: Page, address = '') => {
    await page.goto(site.server.url + address);
    await expectReady(page);
  };
  /** Follows an address, then shows the tab: to the app, a sign that somebody is there. */
  const open = async (page: Page, address = '') => {
    await come(page, address);
    await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
  };
  /** Ends the network for page and worker: in some engines `setOffline` cuts off the page alone. */
  const cutOff = async (context: BrowserContext) => {
    await context.setOffline(true);
    site.server.misbehave(() => FAULTS['hangs up']);
  };
  const reconnect = async (context: BrowserContext) => {
    site.server.misbehave(() => null);
    await context.setOffline(false);
  };
  return { site, come, open, cutOff, reconnect };
};
