import type { Difference } from './three-way.ts';

export type Whereabouts = { id: string; file: string; where: string };

/** A changed original of an article that was also changed by hand: nothing was written. */
export type Conflict = Whereabouts & { differences: Difference[] };

/** What an import did, as `--json` prints it. */
export type Report = {
  imported: Whereabouts[];
  unchanged: number;
  updated: Whereabouts[];
  conflicts: Conflict[];
  refused: { where: string; reason: string }[];
  /** Something that is not an article to publish, such as a draft; nobody needs to correct it. */
  skipped: { where: string; reason: string }[];
  /** What was left out of articles that were imported. */
  notes: { where: string; note: string }[];
};

export const emptyReport = (): Report => ({
  imported: [],
  unchanged: 0,
  updated: [],
  conflicts: [],
  refused: [],
  skipped: [],
  notes: [],
});
