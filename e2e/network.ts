import type { Page, Route } from '@playwright/test';
import { expect } from './fixtures.ts';
import { drawn } from './reader.ts';

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
 * Answers as a host does after a deploy that an open page has missed, and counts how often the
 * page is loaded. How often one page requests a lost script is up to the browser: once, or twice
 * if it prefetches and the answer came before the script's turn.
 */
export const loseScript = async (page: Page): Promise<{ loads: number }> => {
  const seen = { loads: 0 };
  page.on('request', (request) => {
    if (request.isNavigationRequest()) seen.loads += 1;
  });
  await page.route(APP, (route) => route.fulfill({ status: 404 }));
  return seen;
};

/**
 * Follows what a page fetches. The returned function waits until nothing is on its way and what
 * came is drawn: half a second less than Playwright's “networkidle” takes.
 */
export const watchFetches = (page: Page): (() => Promise<void>) => {
  const open = new Set<unknown>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return async () => {
    await expect(async () => {
      await drawn(page);
      expect(open.size).toBe(0);
      await drawn(page);
      expect(open.size).toBe(0);
    }).toPass({ intervals: [20, 50, 100] });
  };
};
