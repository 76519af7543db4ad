import { createHash } from 'node:crypto';
import { SHELL_PAGE, WORKER_FILE, type Plan } from '../src/core/site/worker-plan.ts';
import { contentHash, type Artefacts } from './site/artefacts.ts';

/** Scripts, sheets, the map, and the fonts of an Arabic page; fonts of other scripts are kept when they are first used. */
const SHELL_ASSET = /\.(?:js|css|svg)$|^(?:noto-naskh|vazirmatn)-[\w-]{8}\.woff2$/;

type Input = {
  /** The worker's script, without its plan. */
  code: string;
  basePath: string;
  /** Names of the files in `assets/`. */
  assets: readonly string[];
  artefacts: Artefacts;
};

/** Writes the service worker of this build; returns how many files its shell has. */
export const writeWorker = async ({
  code,
  basePath,
  assets,
  artefacts,
}: Input): Promise<number> => {
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
      return [file, `sha256-${createHash('sha256').update(bytes).digest('base64')}`];
    }),
  );
  const version = contentHash(code + JSON.stringify(shell));
  const plan: Plan = { version, base: basePath, shell };
  await artefacts.write(`/${WORKER_FILE}`, withPlan(code, plan));
  return shell.length;
};

/** Writes what removes the worker from the browser of every reader who has it. */
export const writeKillSwitch = ({
  code,
  basePath,
  artefacts,
}: Pick<Input, 'code' | 'basePath' | 'artefacts'>): Promise<void> =>
  artefacts.write(`/${WORKER_FILE}`, withPlan(code, { base: basePath }));

const withPlan = (code: string, plan: Partial<Plan>): string =>
  `self.PLAN=${JSON.stringify(plan)};\n${code}`;
