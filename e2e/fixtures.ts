import { basename } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { standsFor } from '../tools/engines/known-fault.ts';
import { KNOWN_FAULTS } from '../tools/engines/known-faults.ts';

type Fixtures = {
  /** Names a problem that the test brings about on purpose; any other one fails it. */
  expectProblem: (problem: RegExp) => void;
  /** A test with a known fault in an engine gets a shorter time limit. */
  knownFault: void;
  /**
   * Requests an address of the site as a crawler does, without a browser. Playwright's own
   * `request` takes ten times as long.
   */
  get: (address: string) => Promise<Response>;
};

/** The browser's message when a test blocks the worker. */
const BLOCKED_NOTE = 'Service Worker registration blocked by Playwright';

/** Longer than any test takes if it passes, in milliseconds. */
const PATIENCE_WITH_KNOWN = 60_000;

const LOUD = new Set(['error', 'warning']);

/** What Firefox throws when a test prepares the storage, on the blank page that comes before the site's. */
const BLANK_IN_FIREFOX = 'SecurityError: The operation is insecure.';

/** A font that was loading when the page was left: nothing is lost, and only Firefox reports it. */
const LEFT_IN_FIREFOX = /downloadable font: download failed .* status=(?:2147500036|2152398850)/;

/** What Firefox throws for a file that did not load, while other browsers only write to the console. */
const LOST_IN_FIREFOX =
  /^\w*:? ?(?:downloadable font: download failed|Loading module from|Failed to load ‘)/;

/**
 * Every test also checks its pages for this: a quiet console, no error thrown, nothing refused by
 * the Content-Security-Policy (the browser says so in the console), no request to another host.
 */
export const test = base.extend<Fixtures>({
  expectProblem: [
    async ({ context, baseURL, browserName }, provide) => {
      const problems: string[] = [];
      const expected: RegExp[] = [];
      const ownHost = new URL(baseURL ?? '').host;
      context.on('console', (message) => {
        if (!LOUD.has(message.type()) || message.text() === BLOCKED_NOTE) return;
        problems.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (thrown) => {
        const text = String(thrown.error());
        const isFirefox = browserName === 'firefox';
        if (isFirefox && (text.includes(BLANK_IN_FIREFOX) || LEFT_IN_FIREFOX.test(text))) return;
        const isLost = isFirefox && LOST_IN_FIREFOX.test(text);
        problems.push(`${isLost ? 'error: Failed to load resource' : 'thrown'}: ${text}`);
      });
      context.on('request', (request) => {
        const { host, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && host !== ownHost) {
          problems.push(`foreign host: ${request.url()}`);
        }
      });

      await provide((problem) => expected.push(problem));

      const surprises = problems.filter(
        (problem) => !expected.some((known) => known.test(problem)),
      );
      expect(surprises, 'problems that the test did not expect').toEqual([]);
    },
    { auto: true },
  ],
  knownFault: [
    // Playwright reads from the pattern which fixtures this one needs: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide, info) => {
      const one = { file: basename(info.file), title: info.titlePath.slice(1).join(' › ') };
      const isKnown = KNOWN_FAULTS.some(
        (fault) => fault.engine === process.env.ENGINE && standsFor(fault, one),
      );
      if (isKnown) info.setTimeout(PATIENCE_WITH_KNOWN);
      await provide();
    },
    { auto: true },
  ],
  get: ({ baseURL }, provide) => provide((address) => fetch(new URL(address, baseURL))),
});

/**
 * Looks at one thing after another on the same page: a new page for each would take three times as
 * long.
 */
export const inTurn = async <Thing extends string>(
  things: readonly Thing[],
  look: (thing: Thing) => Promise<void>,
): Promise<void> => {
  for (const thing of things) await test.step(`“${thing}”`, () => look(thing));
};

/** What Chromium says by itself when an address answers 404. */
export const NOT_FOUND_NOTE = /^error: Failed to load resource: .* 404 \(Not Found\)/;

/** For tests whose outcome may depend on the folder from which the site is served. */
export const EVERYWHERE = { tag: '@everywhere' };

export { expect };
