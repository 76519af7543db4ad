import type { Refusal } from './original.ts';
import type { Difference } from './three-way.ts';

type Place = { id: string; file: string; where: string };

/** A changed original of an article that was changed by hand: nothing was written. */
export type Conflict = Place & { differences: Difference[] };

/** What an import did, as `--json` prints it. */
export type Report = {
  imported: Place[];
  unchanged: number;
  updated: Place[];
  conflicts: Conflict[];
  refused: { where: string; reason: string }[];
  /** What is no article to publish, such as a draft; nobody needs to mend it. */
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

/** Notes what could not be taken in, or need not be. */
export const addRefusal = (report: Report, { where, reason, isSkipped = false }: Refusal): void => {
  report[isSkipped ? 'skipped' : 'refused'].push({ where, reason });
};

/** A report for people: what wants attention, then the counts. */
export const formatReport = (report: Report, isDryRun: boolean): string[] => [
  ...report.notes.map(({ where, note }) => `note: ${where}: ${note}`),
  ...report.conflicts.flatMap(formatConflict),
  ...report.skipped.map(({ where, reason }) => `skipped: ${where}: ${reason}`),
  ...report.refused.map(({ where, reason }) => `refused: ${where}: ${reason}`),
  [
    isDryRun ? 'Nothing was written. It would be: ' : '',
    `${report.imported.length} imported, ${report.updated.length} updated, ${report.unchanged} unchanged, `,
    `${report.conflicts.length} in conflict, ${report.refused.length} refused${report.skipped.length > 0 ? `, ${report.skipped.length} skipped` : ''}`,
  ].join(''),
];

const formatConflict = ({ file, where, differences }: Conflict): string[] => [
  `conflict: ${file}: changed by hand, and so was its original (${where}); the file stays as it is`,
  ...differences.flatMap(({ field, imported, original, edited }) => [
    `  ${field}`,
    `    as imported:  ${imported}`,
    `    original now: ${original}`,
    `    by hand:      ${edited}`,
  ]),
];
