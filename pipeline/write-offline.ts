import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BuildConfig } from './config.ts';
import type { Artefacts } from './site/artefacts.ts';
import { writeKillSwitch, writeWorker } from './write-worker.ts';

type Input = {
  /** The script of the worker, or of what takes it back. */
  code: string;
  /** The build under way, with all its scripts and sheets. */
  dir: string;
  config: Pick<BuildConfig, 'basePath' | 'offline'>;
  artefacts: Artefacts;
};

/** Writes the service worker, or what takes it back; returns how many files its shell has. */
export const writeOffline = async ({
  code,
  dir,
  config: { basePath, offline },
  artefacts,
}: Input): Promise<number> => {
  if (!offline) {
    await writeKillSwitch({ code, basePath, artefacts });
    return 0;
  }
  const assets = await readdir(path.join(dir, 'assets'));
  return writeWorker({ code, basePath, assets, artefacts });
};
