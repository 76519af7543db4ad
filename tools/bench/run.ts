// `npm run bench`: how fast a first visit and a tap are on a slow phone. It asserts nothing, since times
// depend on the machine; compare the ratios to the bare page, which loads in the same rounds.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../find-chromium.mjs';
import { startStaticServer } from '../static-server.ts';
import { writeBarePage } from './bare-page.ts';
import { measureLoad, measureTap } from './measure.ts';
import { formatJson, formatTable } from './report.ts';
import type { Results } from './report.ts';

const ARTICLE = 'articles/xi-visits-kazakhstan-uzbekistan/';
const REST_MS = 5000;

function readOptions() {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      runs: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs wants a number from 1, not "${values.runs}"`);
  if (!existsSync(join(values.dir, 'index.html'))) {
    throw new Error(`there is no built site in "${values.dir}": run \`npm run build\` first`);
  }
  return { ...values, runs };
}

function findBrowser(): string {
  const path = findChromium();
  if (path === null)
    throw new Error('no Chromium was found: run `npm run setup -- --browser` first');
  return path;
}

async function measureAll(dir: string, bareDir: string, runs: number): Promise<Results> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_FLAGS });
  const site = await startStaticServer({ dir, compress: true });
  const bare = await startStaticServer({ dir: bareDir, compress: true });
  const addresses = { bare: bare.url, home: site.url, article: site.url + ARTICLE };
  const results: Results = {
    browser: `Chromium ${browser.version()}`,
    loads: { bare: [], home: [], article: [] },
    taps: { ready: [], rested: [] },
  };
  const round = async ({ loads, taps }: Pick<Results, 'loads' | 'taps'>) => {
    loads.bare.push(await measureLoad(browser, addresses.bare));
    loads.home.push(await measureLoad(browser, addresses.home));
    loads.article.push(await measureLoad(browser, addresses.article));
    taps.ready.push(await measureTap(browser, addresses.home, 0));
    taps.rested.push(await measureTap(browser, addresses.home, REST_MS));
  };
  try {
    await writeBarePage(browser, addresses.article, bareDir);
    console.error('warming up');
    // In the first round the browser starts its parts and the server compresses: it is not kept.
    await round({ loads: { bare: [], home: [], article: [] }, taps: { ready: [], rested: [] } });
    for (let number = 1; number <= runs; number += 1) {
      console.error(`round ${number} of ${runs}`);
      await round(results);
    }
  } finally {
    await Promise.all([browser.close(), site.close(), bare.close()]);
  }
  return results;
}

const bareDir = await mkdtemp(join(tmpdir(), 'bare-page-'));
try {
  const { dir, runs, json } = readOptions();
  const results = await measureAll(dir, bareDir, runs);
  console.log(json ? formatJson(results) : formatTable(results));
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await rm(bareDir, { recursive: true, force: true });
}
