import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Tab } from '../../tools/engines/tab.ts';
import { bundleWorker } from '../../pipeline/bundle/bundle-worker.ts';
import { ARABIC } from '../languages.ts';
import { addressOf, FULL } from '../seed.ts';
import { open, ready, said, titled, type Journey } from './journey.ts';

const { words } = ARABIC;
const ARTICLE = addressOf(FULL);

/* What the device keeps: the worker, and what a reader has saved. */

const controlled = (tab: Tab) =>
  tab.until('the worker', () => navigator.serviceWorker.controller !== null);

const save = async (tab: Tab) => {
  await open(tab, ARTICLE);
  await tab.tap(words.article.save);
  await said(tab, words.saved.done);
};

const readSaved = async (tab: Tab) => {
  await tab.go('saved/');
  await said(tab, FULL.title);
  await tab.tap(FULL.title);
  await titled(tab, FULL.title);
};

export const KEEPING: Record<string, Journey> = {
  'a saved article is read without a network': async (tab, network) => {
    await save(tab);
    await controlled(tab);
    await network.cut();
    try {
      await readSaved(tab);
    } finally {
      await network.mend();
    }
  },
  'a new version waits, and takes over when it is asked to': async (tab, network) => {
    await open(tab, './');
    await controlled(tab);
    await network.change('sw.js', (code) =>
      code.replace(/"version":"\w+"/, '"version":"version-02"'),
    );
    try {
      await open(tab, './');
      await said(tab, words.offline.update);
      await tab.tap(words.offline.activate);
      await tab.until(
        'the new version, offered no more',
        (offer) => !document.body.innerText.includes(offer),
        words.offline.update,
      );
      await tab.until('its files alone', async () => {
        const shells = (await caches.keys()).filter((name) => name.includes(' shell '));
        return shells.some((name) => name.endsWith('version-02'));
      });
    } finally {
      await network.mend();
    }
  },
  'the worker is taken back, and what was saved stays': async (tab, network) => {
    await save(tab);
    await controlled(tab);
    const dir = path.join(tmpdir(), `kill-switch-${process.pid}`);
    await bundleWorker(path.resolve(import.meta.dirname, '../..'), dir, 'kill-switch');
    const code = await readFile(path.join(dir, 'kill-switch.js'), 'utf8');
    await network.change('sw.js', () => `self.PLAN={"base":"/"};\n${code}`);
    // A build without a worker registers none, so the script that would do so is taken away.
    await network.loseScripts('Offline-');
    try {
      await tab.ask(() => {
        void navigator.serviceWorker.getRegistration().then((found) => found?.update());
      });
      await tab.until('neither a worker nor its files', async () => {
        const workers = await navigator.serviceWorker.getRegistrations();
        return workers.length === 0 && (await caches.keys()).length === 0;
      });
      await open(tab, 'saved/');
      await said(tab, FULL.title);
    } finally {
      await network.mend();
    }
  },
};

/** The same reader in a private window. */
export const IN_PRIVATE: Record<string, Journey> = {
  'a private window reads, keeps settings and saves as long as it is open': async (tab) => {
    await save(tab);
    await readSaved(tab);
    await tab.tap(words.settings.open);
    await tab.tapFirst('label:has(> input[name="theme"][value="dark"])');
    await tab.reload();
    await ready(tab);
    assert.equal(await tab.ask(() => document.documentElement.dataset.theme), 'dark');
  },
};

/** The same reader in a browser that stores nothing. */
export const KEEPING_NOTHING: Record<string, Journey> = {
  'where nothing is kept everything reads, and saving says so': async (tab) => {
    await open(tab, ARTICLE);
    await titled(tab, FULL.title);
    await tab.tap(words.article.save);
    await said(tab, words.saved.blocked);
    await open(tab, 'search/');
    await tab.tapFirst('main input[name="q"]');
    await tab.type('كازا');
    await tab.until('a completion', () => document.querySelector('[role="option"]') !== null);
  },
};
