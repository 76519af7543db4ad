import { rm } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST_PATH } from '../src/model/manifest.ts';
import { ConfigError } from './config.ts';
import { isReplaceable, replaceFolder } from './replace-folder.ts';

/** Where a build puts what it makes: the site to be, and the app for Node. */
export type Staging = { dir: string; nodeDir: string };

/**
 * Lets a site be built beside the one before, which it replaces when everything has succeeded.
 * Nothing is left of a build that failed.
 * @param scratch a folder for what no site needs
 */
export const inStaging = async (
  distDir: string,
  scratch: string,
  build: (staging: Staging) => Promise<void>,
): Promise<void> => {
  if (!(await isReplaceable(distDir, MANIFEST_PATH))) {
    throw new ConfigError(
      `DIST_DIR: "${distDir}" holds files that no build wrote, and would be replaced. Name an empty folder.`,
    );
  }
  const dir = `${distDir}.tmp`;
  const nodeDir = path.join(scratch, `render-${process.pid}`);
  await rm(dir, { recursive: true, force: true });
  try {
    await build({ dir, nodeDir });
    await replaceFolder(dir, distDir);
  } finally {
    await rm(dir, { recursive: true, force: true });
    await rm(nodeDir, { recursive: true, force: true });
  }
};
