import type { BuildConfig } from '../config.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import type { Step } from '../steps.ts';

/** What every part of a build is given. */
export type Work = { config: BuildConfig; output: SiteUnderWay; step: Step };
