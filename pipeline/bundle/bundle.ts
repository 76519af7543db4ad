import { fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../config.ts';
import { BUNDLE_MANIFEST, PAGE_STYLES, TOLD } from './bundle-manifest.ts';

/** The bundler's page, from which every page is made. */
const TEMPLATE = 'index.html';
/** While somebody works on the app, every change leaves a bundle behind. */
const KEPT_DAYS = 1;

type Input = {
  root: string;
  /** The folder where bundles are kept for later builds. */
  cacheDir: string;
  /** Changes with the app and everything else that its bundle depends on. */
  version: string;
  /** The folder of the current build, where scripts and sheets go. */
  browserDir: string;
  worker: 'worker' | 'kill-switch';
  now: Date;
};

export type Bundle = {
  /** The bundler's page. */
  templateFile: string;
  /** The app for Node, which threads load for themselves. */
  renderFile: string;
  /** The script of the service worker, or of the kill switch that replaces it. */
  workerCode: string;
  /** Names of the files in `assets/`. */
  assets: string[];
};

/**
 * The app for the browser and for Node, and its service worker. It does not depend on the content,
 * so it is bundled once, and later builds reuse it.
 */
export const bundle = async (input: Input): Promise<Bundle> => {
  const { cacheDir, version, browserDir, worker, now } = input;
  const dir = path.join(cacheDir, version);
  if (!existsSync(dir)) {
    removeOld(cacheDir, now);
    await make(input, dir);
  }
  utimesSync(dir, now, now);
  cpSync(path.join(dir, 'browser'), browserDir, { recursive: true });
  const nodeDir = path.join(dir, 'node');
  const workerCode = await readFile(path.join(nodeDir, `${worker}.js`), 'utf8');
  return {
    templateFile: path.join(nodeDir, TEMPLATE),
    renderFile: path.join(nodeDir, 'render.js'),
    workerCode,
    assets: readdirSync(path.join(browserDir, 'assets')),
  };
};

/**
 * Bundles into a temporary folder and renames it when it is complete, so that parallel builds
 * never see half a bundle.
 */
const make = async ({ root, worker }: Input, dir: string): Promise<void> => {
  const making = `${dir}.${process.pid}.tmp`;
  const [browserDir, nodeDir] = [path.join(making, 'browser'), path.join(making, 'node')];
  // A folder that cannot be written to is reported here, and not from inside the bundler.
  mkdirSync(path.dirname(making), { recursive: true });
  mkdirSync(making);
  try {
    await inOwnProcess([root, browserDir, nodeDir, worker]);
    // None of these files is part of the site.
    for (const file of [TEMPLATE, BUNDLE_MANIFEST, PAGE_STYLES])
      renameSync(path.join(browserDir, file), path.join(nodeDir, file));
    try {
      renameSync(making, dir);
    } catch (error) {
      // Another build was faster.
      if (!existsSync(dir)) throw error;
    }
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
};

/** Removes bundles that no build has used for a long time. */
const removeOld = (cacheDir: string, now: Date): void => {
  if (!existsSync(cacheDir)) return;
  for (const name of readdirSync(cacheDir)) {
    const dir = path.join(cacheDir, name);
    const used = statSync(dir, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (now.getTime() - used > KEPT_DAYS * 86_400_000)
      rmSync(dir, { recursive: true, force: true });
  }
};

/**
 * The bundler takes one core and some three hundred megabytes, which are free again when its
 * process ends.
 */
const inOwnProcess = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const bundler = fork(path.join(import.meta.dirname, 'bundle-process.ts'), args);
    bundler.on('error', reject);
    bundler.on('exit', (code) => {
      const message = 'The app could not be bundled; the bundler says why above.';
      if (code === 0) resolve();
      else reject(code === TOLD ? new ConfigError(message) : new Error(message));
    });
  });
