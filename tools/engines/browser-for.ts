import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../find-chromium.mjs';
import { OLD_CHROMIUM } from './old-chromium.ts';

type Browser = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

/** A published Firefox, not Playwright's own. */
export const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

const BROWSERS: Record<string, () => Browser> = {
  firefox: () => ({
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: FIREFOX,
      args: ['--remote-allow-system-access'],
      firefoxUserPrefs: {
        'ui.useOverlayScrollbars': 1,
        // A page whose script runs long, as axe does on a busy machine, is otherwise ended.
        'dom.max_script_run_time': 0,
        'dom.ipc.processHangMonitor': false,
        // Playwright waits until a page that a test goes back to has loaded again; it makes
        // Chromium reload such pages, too.
        'browser.sessionhistory.max_total_viewers': 0,
        // The list of downloads that opens after each takes the keyboard away from the page.
        'browser.download.alwaysOpenPanel': false,
      },
    },
  }),
  'chromium-109': () => ({
    launchOptions: { executablePath: OLD_CHROMIUM.program, args: CHROMIUM_FLAGS },
  }),
};

/** How Playwright starts the browser of the tests: today's Chromium, or the engine that is named. */
export const browserFor = (engine: string | undefined): Browser => {
  if (!engine)
    return { launchOptions: { executablePath: findChromium() ?? '', args: CHROMIUM_FLAGS } };
  const browser = BROWSERS[engine];
  if (!browser) throw new Error(`No engine is called "${engine}".`);
  return browser();
};
