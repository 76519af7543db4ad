import assert from 'node:assert/strict';
import type { Tab } from '../../tools/engines/tab.ts';

/** What a reader does on the way through the site: written once, for every engine. */
export type Journey = (tab: Tab, network: Network) => Promise<void>;

/** The site's server. */
export type Network = {
  cut: () => Promise<void>;
  /** Blocks scripts as a blocker does; if names are given, only those that begin so. */
  loseScripts: (beginning?: string) => Promise<void>;
  /** Deploys another content of a file. */
  change: (file: string, change: (text: string) => string) => Promise<void>;
  /** Undoes all changes. */
  mend: () => Promise<void>;
};

export const ready = (tab: Tab) =>
  tab.until('the app', () => document.documentElement.hasAttribute('data-ready'));
export const open = async (tab: Tab, address: string) => {
  await tab.go(address);
  await ready(tab);
};
export const titled = (tab: Tab, text: string) =>
  tab.until(
    `a title "${text}"`,
    (wanted) => {
      const heading = document.querySelector('h1');
      return heading?.textContent.includes(wanted) === true;
    },
    text,
  );
export const said = (tab: Tab, text: string) =>
  tab.until(`the words "${text}"`, (wanted) => document.body.innerText.includes(wanted), text);
export const fits = async (tab: Tab) => {
  const [room, wide] = await tab.ask(() => [innerWidth, document.documentElement.scrollWidth]);
  assert.ok((wide ?? 0) <= (room ?? 0), `${wide} px wide in a window of ${room}`);
};
