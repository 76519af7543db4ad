import { pathToFileURL } from 'node:url';
import type { Bundle } from '../bundle/bundle.ts';
import { siteOf, type BuildConfig } from '../config.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import { createSteps } from '../steps.ts';
import { createThreadPool } from '../threads/thread-pool.ts';
import { createRun } from './run-steps.ts';
import { searchIndex } from './page-steps.ts';
import { STEPS } from './site-steps.ts';
import type { Work } from './work.ts';

type Workshop = {
  /** Where builds keep things for the next ones. */
  cacheDir: string;
  /** Told of each step. */
  print: (line: string) => void;
};

/**
 * content → dist, by the steps of site-steps.ts.
 * @param bundled the app
 */
export const buildSite = async (
  config: BuildConfig,
  output: SiteUnderWay,
  bundled: Promise<Bundle>,
  { cacheDir, print }: Workshop,
): Promise<void> => {
  const { step: report, finish } = createSteps(print);
  // The index takes longest, and only one thread can make it. Whatever does not depend on it is
  // made meanwhile by the other threads, and by this one too when the index is done.
  const pool = createThreadPool(() => run.of(searchIndex));
  const work: Work = {
    config,
    site: siteOf(config),
    output,
    artefacts: output.artefacts,
    pool,
    cacheDir,
    makePictures: writePictures,
    bundle: () => bundled,
    loadApp: async () =>
      (await import(pathToFileURL((await bundled).renderFile).href)) as Awaited<
        ReturnType<Work['loadApp']>
      >,
  };
  const run = createRun(work, report);
  try {
    await run.all(STEPS);
  } finally {
    await pool.close();
  }
  finish(config.distDir);
};
