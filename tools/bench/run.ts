// `npm run bench`: how fast a first visit, a tap and other interactions are on a slow phone,
// compared with other built sites on request. It asserts nothing, because times depend on the
// machine; compare the ratios to the bare page, which loads in the same rounds.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../find-chromium.mjs';
import { findPeers } from './find-peers.ts';
import { measureSites } from './measure-sites.ts';
import { formatJson, formatReport } from './report.ts';

function readOptions() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '5' },
      /** A folder of other built sites with the same articles, to measure in the same rounds. */
      peers: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs wants a number from 1, not "${values.runs}"`);
  if (!existsSync(join(values.dir, 'index.html'))) {
    throw new Error(`there is no built site in "${values.dir}": run \`npm run build\` first`);
  }
  const peers = values.peers === undefined ? [] : findPeers(values.peers);
  return { ...values, runs, peers };
}

function findBrowser(): string {
  const path = findChromium();
  if (path === null)
    throw new Error('no Chromium was found: run `npm run setup -- --browser` first');
  return path;
}

const bareDir = await mkdtemp(join(tmpdir(), 'bare-page-'));
try {
  const { json, ...options } = readOptions();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    // A machine with a graphics card must measure the same as one without.
    args: [...CHROMIUM_FLAGS, '--disable-gpu'],
  });
  try {
    const results = await measureSites(browser, { ...options, bareDir });
    console.log(json ? formatJson(results) : formatReport(results));
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(bareDir, { recursive: true, force: true });
}
