import path from 'node:path';
import { MANIFEST_PATH } from '../../src/core/site/manifest.ts';
import { readAppVersion } from '../site/app-version.ts';
import { bundle } from '../bundle/bundle.ts';
import { ConfigError, readConfig, siteOf } from '../config.ts';
import { ContentError } from '../../src/core/content-files/content-problem.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import { openSite } from '../site/open-site.ts';
import { formatSystemError } from '../../src/core/content-files/system-error.ts';
import { isOwnFolder } from '../site/own-folder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, '.cache');

/** Nothing in dist changes before the last step; a build that failed leaves nothing behind. */
const run = async (): Promise<void> => {
  const config = readConfig(process.env, ROOT);
  const { distDir, offline } = config;
  if (!(await isOwnFolder(distDir, MANIFEST_PATH))) {
    throw new ConfigError(
      `DIST_DIR: "${distDir}" holds files that no build wrote, and would be changed. Name an empty folder.`,
    );
  }
  const version = await readAppVersion([siteOf(config), offline, readNewsroom()]);
  const output = await openSite(distDir, version);
  try {
    const bundled = bundle({
      root: ROOT,
      cacheDir: path.join(CACHE, 'bundles'),
      version,
      browserDir: output.dir,
      worker: offline ? 'worker' : 'kill-switch',
      now: new Date(),
    });
    // Bundling may fail before anyone awaits it; the build reports the error nevertheless.
    bundled.catch(() => {});
    // While the bundler starts, the rest of the program is loaded.
    const { buildSite } = await import('./build-site.ts');
    await buildSite(config, output, bundled, { cacheDir: CACHE, print: console.log });
  } finally {
    await output.discard();
  }
};

process.env.NODE_ENV = 'production';
try {
  await run();
} catch (error) {
  const isTold = error instanceof ContentError || error instanceof ConfigError;
  const message = isTold ? error.message : formatSystemError(error);
  if (message === null) throw error;
  console.error(`\n${message}\n\nNothing was built; the last build is as it was.`);
  process.exitCode = 1;
}
