import { pathToFileURL } from 'node:url';
import type { Bundle } from '../bundle/bundle.ts';
import { siteOf, type BuildConfig } from '../config.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import { createStepReport } from '../steps/step-report.ts';
import { createThreadPool } from '../threads/thread-pool.ts';
import { createRun } from '../steps/run-steps.ts';
import { searchIndex } from './page-steps.ts';
import { STEPS } from './site-steps.ts';
import type { Work } from './work.ts';

type Workshop = {
  /** The folder where builds keep things for later builds. */
  cacheDir: string;
  /** Called at each step. */
  print: (line: string) => void;
};

/** content → dist, with the steps of site-steps.ts. @param bundled the app */
export const buildSite = async (
  config: BuildConfig,
  output: SiteUnderWay,
  bundled: Promise<Bundle>,
  { cacheDir, print }: Workshop,
): Promise<void> => {
  const { step: report, finish } = createStepReport(print);
  // The index takes longest, and only one thread can make it. Meanwhile the other threads make
  // whatever does not depend on it, and this one joins them when the index is done.
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
