import type { BuildConfig } from './config.ts';
import type { Artefacts } from './site/artefacts.ts';
import { writeKillSwitch, writeWorker } from './write-worker.ts';

type Input = {
  /** The script of the worker, or of what removes it. */
  workerCode: string;
  /** Names of the app's files in `assets/`. */
  assets: readonly string[];
  config: Pick<BuildConfig, 'basePath' | 'offline'>;
  artefacts: Artefacts;
};

/** Writes the service worker, or what removes it; returns how many files its shell has. */
export const writeOffline = async ({
  workerCode: code,
  assets,
  config: { basePath, offline },
  artefacts,
}: Input): Promise<number> => {
  if (!offline) {
    await writeKillSwitch({ code, basePath, artefacts });
    return 0;
  }
  return writeWorker({ code, basePath, assets, artefacts });
};
