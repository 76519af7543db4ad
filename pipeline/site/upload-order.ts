import { WORKER_FILE } from '../../src/core/site/worker-plan.ts';

/**
 * When a file may be uploaded: before the files that refer to it. So a reader in the middle of an
 * upload gets complete pages and data of one build. The manifest, which makes the new lists
 * visible, comes last.
 */
const ORDER: readonly RegExp[] = [
  /^\/(?:assets|data\/(?:lists|search)|media|cards)\/|^\/data\/(?:coverage|front)\./,
  /^\/data\/(?!manifest\.json$)/,
  /^\/(?!data\/manifest\.json$|sw\.js$)/,
  new RegExp(`^/${WORKER_FILE.replace('.', String.raw`\.`)}$`),
];

const rankOf = (file: string): number => {
  const rank = ORDER.findIndex((pattern) => pattern.test(file));
  return rank === -1 ? ORDER.length : rank;
};

/** @param files paths from the site's root, e.g. `/about/index.html`. */
export const inUploadOrder = (files: readonly string[]): string[] => {
  const ranked = files.map((file) => ({ file, rank: rankOf(file) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.file < b.file ? -1 : 1));
  return ranked.map(({ file }) => file);
};
