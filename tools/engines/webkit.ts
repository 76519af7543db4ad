import path from 'node:path';
import { enlarged } from './enlarged.ts';
import { startSession, type Driver, type Session } from './webdriver.ts';

/** What the browser keeps of a reader: everything, everything until its window is closed, or nothing. */
export type Keeping = 'all' | 'private' | 'nothing';

/**
 * By how much to enlarge the page. Without a display WPE's view is always 800 px wide; an enlarged
 * page finds it as narrow as a phone.
 */
const scaleOfWpe = (width: number): number => 800 / width;

/** A window: the folder of its data, what it keeps, its width, and the port of its driver. */
type Wanted = { dataDir: string; keeping: Keeping; width: number; port: number };

/** Debian's WebKits, each with its driver. */
const WEBKITS: Record<'webkit' | 'wpe', (wanted: Wanted) => Driver> = {
  /** About today's Safari. */
  webkit: ({ dataDir, keeping }) => ({
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
  wpe: ({ dataDir, width }) => ({
    program: '/usr/bin/WPEWebDriver',
    capabilities: {
      'wpe:browserOptions': {
        binary: '/usr/bin/cog',
        args: ['--automation', '--platform=headless', `--scale=${scaleOfWpe(width)}`],
      },
    },
    env: { XDG_DATA_HOME: dataDir, XDG_CACHE_HOME: dataDir },
  }),
};

/** Starts a WebKit with one window; `end` ends it. */
export const startWebkit = async (
  engine: keyof typeof WEBKITS,
  wanted: Wanted,
): Promise<Session> => {
  const session = await startSession(WEBKITS[engine](wanted), wanted.port);
  return engine === 'wpe' ? enlarged(session, scaleOfWpe(wanted.width)) : session;
};
