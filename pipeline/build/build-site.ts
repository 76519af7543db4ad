import type { Bundle } from '../bundle/bundle.ts';
import type { BuildConfig } from '../config.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import { createSteps } from '../steps.ts';
import { complete } from './complete.ts';
import { makePages } from './make-pages.ts';
import { makeIndex, prepare } from './prepare.ts';

type Workshop = {
  /** What builds keep for the next ones. */
  cacheDir: string;
  /** Told of each step. */
  print: (line: string) => void;
};

/** content → dist, step by step. @param bundled the app */
export const buildSite = async (
  config: BuildConfig,
  output: SiteUnderWay,
  bundled: Promise<Bundle>,
  { cacheDir, print }: Workshop,
): Promise<void> => {
  const { step, finish } = createSteps(print);
  const work = { config, output, step };
  const bundling = step(
    'bundle',
    'entries',
    () => bundled,
    () => 3,
  );
  const preparing = prepare(work);
  // The longest work there is, and of one thread only: what can be made without it is made meanwhile.
  const indexing = preparing.then((prepared) => makeIndex(work, prepared));
  const made = await makePages({ ...work, bundling, preparing, indexing });
  await complete({ ...work, ...made, cacheDir });
  finish(config.distDir);
};
