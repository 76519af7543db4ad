import path from 'node:path';
import type { Driver } from './webdriver.ts';

/** What the browser keeps of a reader: everything, everything until its window is closed, or nothing. */
export type Keeping = 'all' | 'private' | 'nothing';

/** Debian's WebKits, each with its driver. */
export const WEBKITS: Record<'webkit' | 'wpe', (dataDir: string, keeping: Keeping) => Driver> = {
  /** About today's Safari. */
  webkit: (dataDir, keeping) => ({
    program: '/usr/bin/WebKitWebDriver',
    capabilities: {
      browserName: 'webkit-window',
      'webkitgtk:browserOptions': {
        binary: path.join(import.meta.dirname, 'webkit-window.py'),
        args: [dataDir, keeping],
      },
    },
  }),
  /** About Safari 16.0, the nearest to the oldest one that the site supports. */
  wpe: (dataDir) => ({
    program: '/usr/bin/WPEWebDriver',
    capabilities: {
      'wpe:browserOptions': {
        binary: '/usr/bin/cog',
        args: ['--automation', '--platform=headless'],
      },
    },
    env: { XDG_DATA_HOME: dataDir, XDG_CACHE_HOME: dataDir },
  }),
};
