import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { watchFetches } from './network.ts';
import { bePresent, open } from './reader.ts';
import { addressOf, FULL } from './seed.ts';

test.use({
  serviceWorkers: 'allow',
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
});

/** The app itself; the limit in package.json checks its size. */
const APP = ['ar', 'hydrate', 'index', 'react', 'rolldown-runtime'];

/** Notes every error that the page makes, because a browser writes its stack into it. */
const noteErrors = (page: Page) =>
  page.addInitScript(() => {
    const made: string[] = [];
    Reflect.set(window, 'errorsMade', made);
    window.Error = new Proxy(Error, {
      apply: (target, self, given: [string]) => {
        made.push(given[0]);
        return Reflect.apply(target, self, given);
      },
      construct: (target, given: [string]) => {
        made.push(given[0]);
        return Reflect.construct(target, given);
      },
    });
  });

for (const address of ['./', addressOf(FULL)])
  test(`before anybody touches ${address} it asks for the app alone, and makes no error with a stack`, async ({
    page,
  }) => {
    // A long look at the page counts as a touch: here it never becomes long, however slow the
    // machine is.
    await page.addInitScript(() => {
      const wait = window.setTimeout.bind(window);
      Reflect.set(window, 'setTimeout', (done: () => void, ms = 0) =>
        ms < 5000 ? wait(done, ms) : 0,
      );
    });
    await noteErrors(page);
    const asked = new Set<string>();
    page.on('request', (request) => {
      const [, name] = /\/assets\/([\w.-]+?)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
      if (name !== undefined) asked.add(name);
    });
    const allCame = watchFetches(page);
    await open(page, address);
    await allCame();
    expect(await page.evaluate(() => Reflect.get(window, 'errorsMade'))).toEqual([]);
    expect([...asked].sort()).toEqual(APP);
    // It loads as soon as a reader is there.
    await bePresent(page);
    await expect.poll(() => [...asked]).toContain('Offline');
  });
