import type { Page, Route } from '@playwright/test';
import { expect } from './fixtures.ts';
import { drawn, idle } from './reader.ts';

/* A network that the tests slow down or break. */

const DATA = '**/data/**';
/** The app's script, except the few lines that start it. */
const APP = '**/assets/hydrate-*.js';

/** Holds back every data file; the returned function releases them. */
export const holdData = (page: Page) => hold(page, DATA);

/** Holds back the app's script; the returned function releases it. */
export const holdApp = (page: Page) => hold(page, APP);

const hold = async (page: Page, files: string): Promise<() => Promise<void>> => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const wait = async (route: Route) => {
    await released;
    await route.fallback();
  };
  await page.route(files, wait);
  return async () => {
    release();
    await page.unroute(files, wait);
  };
};

/** Ways in which data fail to arrive. */
export const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'the server fails': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'the connection breaks': (route) => route.abort('connectionreset'),
  'the page of a hotel network comes in its place': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  'only its beginning arrives': (route) =>
    route.fulfill({ contentType: 'application/json', body: '[{"id":"xi-visits' }),
};

/** Answers every data request with a fault; the returned function ends that. */
export const breakData = async (
  page: Page,
  fault: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> => {
  await page.route(DATA, fault);
  return () => page.unroute(DATA, fault);
};

/**
 * Answers as a host does after a deploy that an open page has missed. Counts how often the page is
 * loaded, and how many of the answers were for the page as it was loaded last. How often one page requests a lost script is up to the browser: once, or twice
 * if it prefetches and the answer came before the script's turn.
 */
export const loseScript = async (page: Page): Promise<{ loads: number; lost: number }> => {
  const seen = { loads: 0, lost: 0 };
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return;
    seen.loads += 1;
    seen.lost = 0;
  });
  await page.route(APP, async (route) => {
    await route.fulfill({ status: 404 });
    seen.lost += 1;
  });
  return seen;
};

/**
 * Follows what a page fetches. The returned function waits until nothing is on its way, what came
 * is drawn, and the page is idle, so that it has also asked for what it puts off until then.
 * Playwright's “networkidle” would take half a second more, and tell less.
 */
export const watchFetches = (page: Page): (() => Promise<void>) => {
  const open = new Set<unknown>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    await expect(async () => {
      for (let round = 0; round < 2; round += 1) {
        await drawn(page);
        await idle(page);
        await drawn(page);
        expect(open.size).toBe(0);
      }
    }).toPass({ intervals: [20, 50, 100] });
  };
};
