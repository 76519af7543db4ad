import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import type { BuildConfig } from './config.ts';
import type { Artefacts } from './site/artefacts.ts';
import { writeKillSwitch, writeWorker } from './write-worker.ts';

type Input = {
  root: string;
  /** A folder for the worker's bundle. */
  nodeDir: string;
  /** The build under way, with all its scripts and sheets. */
  dir: string;
  config: Pick<BuildConfig, 'basePath' | 'offline'>;
  artefacts: Artefacts;
};

/** Writes the service worker, or what takes it back; returns how many files its shell has. */
export const writeOffline = async ({
  root,
  nodeDir,
  dir,
  config: { basePath, offline },
  artefacts,
}: Input): Promise<number> => {
  const code = await bundleWorker(root, nodeDir, offline ? 'worker' : 'kill-switch');
  if (!offline) {
    await writeKillSwitch({ code, basePath, artefacts });
    return 0;
  }
  const assets = await readdir(path.join(dir, 'assets'));
  return writeWorker({ code, basePath, assets, artefacts });
};
