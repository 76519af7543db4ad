import { textsOf } from '../../src/core/news/rich-text.ts';
import type { Block } from '../../src/core/news/article.schema.ts';
import { pathFromHere } from '../store/path-from-here.ts';
import { changedWords } from './changed-words.ts';
import type { Conflict, Whereabouts, Report } from './report.ts';
import { NOTHING, type Difference } from './three-way.ts';

/** Nobody reads a longer list of files. */
const MOST_NAMED = 50;

/** A report for people: what was written, what needs attention, then the counts. */
export const formatReport = (report: Report, contentDir: string, isDryRun: boolean): string[] => {
  const fileOf = ({ file }: Whereabouts) => pathFromHere(contentDir, file);
  const name = (what: string, places: readonly Whereabouts[]) => [
    ...places.slice(0, MOST_NAMED).map((place) => `${what}: ${fileOf(place)}`),
    ...(places.length > MOST_NAMED
      ? [`${what}: … and ${places.length - MOST_NAMED} more; --json names them all`]
      : []),
  ];
  return [
    ...name('imported', report.imported),
    ...name('updated', report.updated),
    ...report.notes.map(({ where, note }) => `note: ${where}: ${note}`),
    ...report.conflicts.flatMap((conflict) => formatConflict(conflict, fileOf(conflict))),
    ...report.skipped.map(({ where, reason }) => `skipped: ${where}: ${reason}`),
    ...report.refused.map(({ where, reason }) => `refused: ${where}: ${reason}`),
    [
      isDryRun ? 'Nothing was written. It would be: ' : '',
      `${report.imported.length} imported, ${report.updated.length} updated, ${report.unchanged} unchanged, `,
      `${report.conflicts.length} in conflict, ${report.refused.length} refused`,
      report.skipped.length > 0 ? `, ${report.skipped.length} skipped` : '',
    ].join(''),
  ];
};

const formatConflict = ({ id, where, differences }: Conflict, file: string): string[] => [
  `conflict: ${file}: changed by hand, and so was its original (${where}); the file stays as it is`,
  ...differences.flatMap(formatDifference),
  `  settle it with --take source, --take mine, or by hand and --take mine; for this article alone with --only ${id}`,
];

const formatDifference = ({ field, imported, original, edited }: Difference): string[] => {
  const [before, source, mine] = [plain(imported), plain(original), plain(edited)];
  if (imported === NOTHING && original !== NOTHING && edited !== NOTHING)
    return [`  ${field}`, `    source → mine: ${changedWords(source, mine)}`];
  return [
    `  ${field}`,
    ...(original === imported ? [] : [`    source: ${changedWords(before, source)}`]),
    ...(edited === imported ? [] : [`    mine:   ${changedWords(before, mine)}`]),
  ];
};

/** A value as a reader sees it: texts without quotes, blocks as their texts. */
const plain = (json: string): string => {
  if (json === NOTHING) return '';
  const value = JSON.parse(json) as unknown;
  if (typeof value === 'string') return value;
  const isBlocks = Array.isArray(value) && value.every(isBlock);
  return isBlocks ? textsOf(value as Block[]).join(' ¶ ') : json;
};

const isBlock = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type !== 'link';
