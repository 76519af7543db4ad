import type { Page } from '@playwright/test';
import { startFaultyServer, type FaultyServer } from './faulty-server.ts';
import { test } from './fixtures.ts';
import { bePresent, expectReady } from './reader.ts';

/** The site behind a host that misbehaves on command, a new one for each test of a file, with its service worker. */
export const setUpFaultySite = () => {
  const site = {} as { server: FaultyServer };
  test.use({ serviceWorkers: 'allow' });
  test.beforeEach(async ({ baseURL, expectProblem }) => {
    site.server = await startFaultyServer(baseURL ?? '');
    // This host is the test's own.
    expectProblem(/^foreign host: http:\/\/127\.0\.0\.1|^error: Failed to load resource/);
  });
  test.afterEach(() => site.server.close());

  /** Follows an address of it, and waits until the app has taken the page over, and is there. */
  const open = async (page: Page, address = '') => {
    await page.goto(site.server.url + address);
    await expectReady(page);
    await bePresent(page);
  };
  return { site, open };
};
