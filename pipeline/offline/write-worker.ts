import { hash } from 'node:crypto';
import { SHELL_PAGE, WORKER_FILE, type Plan } from '../../src/core/site/worker-plan.ts';
import type { BuildConfig } from '../config.ts';
import { contentHash, type Artefacts } from '../site/artefacts.ts';

/** Scripts, sheets, the map, and the fonts of an Arabic page; fonts of other scripts are kept when they are first used. */
const SHELL_ASSET = /\.(?:js|css|svg)$|^(?:noto-naskh|vazirmatn)-[\w-]{8}\.woff2$/;

type Input = {
  /** The worker's script without its plan, or the script that removes it from every browser. */
  workerCode: string;
  /** Names of the app's files in `assets/`. */
  assets: readonly string[];
  config: Pick<BuildConfig, 'basePath' | 'offline'>;
  artefacts: Artefacts;
};

/** Writes the service worker, or what removes it; returns how many files its shell has. */
export const writeWorker = async (input: Input): Promise<number> => {
  const { workerCode, assets, config, artefacts } = input;
  const base = config.basePath;
  const write = (plan: Partial<Plan>) =>
    artefacts.write(`/${WORKER_FILE}`, `self.PLAN=${JSON.stringify(plan)};\n${workerCode}`);
  if (!config.offline) {
    await write({ base });
    return 0;
  }
  const files = [
    SHELL_PAGE,
    ...assets
      .filter((name) => SHELL_ASSET.test(name))
      .sort()
      .map((name) => `assets/${name}`),
  ];
  const shell = await Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const bytes = await artefacts.readBytes(`/${file}`);
      return [file, `sha256-${hash('sha256', bytes, 'base64')}`];
    }),
  );
  const version = contentHash(workerCode + JSON.stringify(shell));
  await write({ version, base, shell });
  return shell.length;
};
