import type { Page, Route } from '@playwright/test';

/* A network that the tests slow down or break. */

const DATA = '**/data/**';

/** Keeps back every data file; the function it gives lets them go. */
export const holdData = async (page: Page): Promise<() => Promise<void>> => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (route: Route) => {
    await released;
    await route.fallback();
  };
  await page.route(DATA, hold);
  return async () => {
    release();
    await page.unroute(DATA, hold);
  };
};

/** Ways in which data do not arrive. */
export const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'the server fails': (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
  'the connection breaks': (route) => route.abort('connectionreset'),
  'the page of a hotel network comes in its place': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
  'only its beginning arrives': (route) =>
    route.fulfill({ contentType: 'application/json', body: '[{"id":"xi-visits' }),
};

/** Answers every data request with a fault; the function it gives ends that. */
export const breakData = async (
  page: Page,
  fault: (route: Route) => Promise<void>,
): Promise<() => Promise<void>> => {
  await page.route(DATA, fault);
  return () => page.unroute(DATA, fault);
};
