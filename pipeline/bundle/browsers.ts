import { readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = path.resolve(import.meta.dirname, '../../package.json');

/** A browser's names for bundlers and in MDN's tables. */
const NAMES = {
  chrome: { bundler: 'chrome', mdn: 'chrome' },
  firefox: { bundler: 'firefox', mdn: 'firefox' },
  safari: { bundler: 'safari', mdn: 'safari' },
  ios_saf: { bundler: 'ios', mdn: 'safari_ios' },
} as const;

export type Browser = (typeof NAMES)[keyof typeof NAMES] & {
  /** The oldest version that the site has to work in. */
  oldest: string;
};

const isKnown = (name: string): name is keyof typeof NAMES => name in NAMES;

/**
 * The oldest browsers that the site supports. `browserslist` in package.json is the one place that
 * names them; of its syntax only `chrome >= 103` is understood, which needs no table of all
 * browsers.
 */
export const oldestBrowsers = (): Browser[] => {
  const { browserslist } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { browserslist: string[] };
  return browserslist.map((line) => {
    const [, name = '', oldest = ''] = /^(\w+) >= (\d+(?:\.\d+)?)$/.exec(line) ?? [];
    if (!isKnown(name)) throw new Error(`browserslist in package.json: not understood: ${line}`);
    return { ...NAMES[name], oldest };
  });
};

/** The oldest browsers in the form that bundlers expect: chrome103. */
export const bundleTargets = (): string[] =>
  oldestBrowsers().map(({ bundler, oldest }) => `${bundler}${oldest}`);
