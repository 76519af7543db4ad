import path from 'node:path';
import { enlarged } from './enlarged.ts';
import { startSession, type Driver, type Session } from './webdriver.ts';

/** What of a reader the browser keeps: all, all until its window is closed, or nothing. */
export type Keeping = 'all' | 'private' | 'nothing';

/** Without a display its view is so wide, whatever it is asked for; enlarged, it is a phone's for the page. */
const scaleOfWpe = (width: number): number => 800 / width;

/** A window: where it keeps what it keeps, how wide it is, and the port that its driver listens at. */
type Wanted = { dataDir: string; keeping: Keeping; width: number; port: number };

/** WebKits that Debian has, each with its driver. */
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
  /** About Safari 16.0, the nearest to the oldest one that the site is made for. */
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
