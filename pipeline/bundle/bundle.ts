import { fork } from 'node:child_process';
import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { renderEmbed } from '../../src/app/render.tsx';
import { BUNDLE_MANIFEST } from './bundle-manifest.ts';

/** The bundler's page, which every page is made from. */
const TEMPLATE = 'index.html';

type Input = {
  root: string;
  /** The build under way: where scripts and sheets go. */
  browserDir: string;
  /** A folder for what only the build needs. */
  nodeDir: string;
  worker: 'worker' | 'kill-switch';
};

export type Bundle = {
  /** The bundler's page. */
  templateFile: string;
  /** The app for Node, which threads load for themselves. */
  renderFile: string;
  /** What this process needs of it. */
  renderEmbed: typeof renderEmbed;
  /** The script of the service worker, or of what switches it off. */
  workerCode: string;
};

/**
 * Bundles the app for the browser and for Node, and its service worker. In a process of its own: the
 * bundler takes a core for itself, and some two hundred megabytes that are free again when it ends.
 */
export const bundle = async (input: Input): Promise<Bundle> => {
  const { browserDir, nodeDir, worker } = input;
  await inOwnProcess([input.root, browserDir, nodeDir, worker]);
  const renderFile = path.join(nodeDir, 'render.js');
  const module: unknown = await import(pathToFileURL(renderFile).href);
  // Neither is of the site. Not renamed, for the site may be on another disk.
  for (const file of [TEMPLATE, BUNDLE_MANIFEST]) {
    await copyFile(path.join(browserDir, file), path.join(nodeDir, file));
    await rm(path.join(browserDir, file));
  }
  const templateFile = path.join(nodeDir, TEMPLATE);
  const { renderEmbed: render } = module as Pick<Bundle, 'renderEmbed'>;
  const workerCode = await readFile(path.join(nodeDir, `${worker}.js`), 'utf8');
  return { templateFile, renderFile, renderEmbed: render, workerCode };
};

const inOwnProcess = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const bundler = fork(path.join(import.meta.dirname, 'bundle-process.ts'), args);
    bundler.on('error', reject);
    bundler.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The app could not be bundled; the bundler says why above.'));
    });
  });
