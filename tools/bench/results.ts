import type { Tap } from './in-page-tap.ts';
import type { Interaction } from './measure-interactions.ts';
import type { Moment } from './measure-tap.ts';
import type { Load } from './measure.ts';

/** The measurements of one site. A tap is null if it led to no article. */
export type SiteResults = {
  name: string;
  pages: Record<'list' | 'article', Load[]>;
  taps: Record<Moment, (Tap | null)[]>;
};

/** Everything that one run of the bench measured. */
export type Results = {
  browser: string;
  protocols: string[];
  runs: number;
  /** The bare pages, as the lower limit. */
  bare: SiteResults;
  /** The build that is measured, and those with which it is compared. */
  sites: SiteResults[];
  interactions: Record<Interaction, number[]>;
};
