import type { renderEmbed, renderPassage } from '../../src/app/render.tsx';
import type { Site } from '../../src/core/i18n/localized-url.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { BuildConfig } from '../config.ts';
import type { Artefacts } from '../site/artefacts.ts';
import type { SiteUnderWay } from '../site/open-site.ts';
import type { writePictures } from '../pictures/write-pictures.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';

/** What every step is given. */
export type Work = {
  config: BuildConfig;
  site: Site;
  output: SiteUnderWay;
  /** Where the folders of `output` are. */
  artefacts: Artefacts;
  pool: ThreadPool;
  /** What builds keep for later builds. */
  cacheDir: string;
  /** Makes the pictures that articles show, or says what they will be. */
  makePictures: typeof writePictures;
  bundle: () => Promise<Bundle>;
  /** The parts of the app that this thread needs. */
  loadApp: () => Promise<{ renderEmbed: typeof renderEmbed; renderPassage: typeof renderPassage }>;
};
