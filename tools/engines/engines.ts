import { existsSync } from 'node:fs';
import { FIREFOX } from './browser-for.ts';
import { fetchOldChromium, installDebian } from './install.ts';
import { OLD_CHROMIUM } from './old-chromium.ts';

/** An engine that the site is tried in, beside the Chromium of `npm test`. */
export type Engine = {
  /** Runs the end-to-end suite by playwright, or the journeys by WebDriver at these widths. */
  runs: 'suite' | { widths: readonly number[] };
  /** What it stands for, in the words of docs/browsers.md. */
  standsFor: string;
  programs: readonly string[];
  install: () => void;
};

const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'python3-gi', 'gir1.2-gtk-3.0', 'gir1.2-webkit2-4.1'];

export const ENGINES: Record<string, Engine> = {
  firefox: {
    runs: 'suite',
    standsFor: 'Firefox ESR',
    programs: [FIREFOX],
    install: () => installDebian(['firefox-esr']),
  },
  'firefox-private': {
    runs: { widths: [390] },
    standsFor: 'Firefox ESR in private, and without storage',
    programs: [FIREFOX],
    install: () => installDebian(['firefox-esr']),
  },
  'chromium-109': {
    runs: 'suite',
    standsFor: 'Chrome 109, the last for Windows 7 and 8',
    programs: [OLD_CHROMIUM.program],
    install: fetchOldChromium,
  },
  webkit: {
    runs: { widths: [320, 390, 1280] },
    standsFor: 'about Safari 26 (WebKitGTK 2.50)',
    programs: [
      '/usr/bin/WebKitWebDriver',
      '/usr/bin/xvfb-run',
      '/usr/lib/python3/dist-packages/gi',
    ],
    install: () => installDebian([...WEBKIT_PACKAGES, 'xvfb', 'xauth']),
  },
  wpe: {
    // Parts of its 800 px, so that nothing lies between two pixels.
    runs: { widths: [320, 400, 800] },
    standsFor: 'about Safari 16.0 (WPE 2.38)',
    programs: ['/usr/bin/WPEWebDriver', '/usr/bin/cog'],
    install: () => installDebian(['wpewebkit-driver', 'cog']),
  },
};

/** Brings an engine; null when it is here, else why it cannot be had on this system. */
export const prepare = ({ programs, install }: Engine): string | null => {
  const isHere = () => programs.every((program) => existsSync(program));
  if (isHere()) return null;
  try {
    install();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return isHere() ? null : `after its installation ${programs.join(', ')} are not all there`;
};
