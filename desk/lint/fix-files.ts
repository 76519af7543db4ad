import path from 'node:path';
import { readContentFiles } from '../../src/core/content-files/read-content.ts';
import { ArticleStore } from '../store/article-store.ts';
import { formatJson } from '../store/format-json.ts';
import { withLock } from '../store/lock.ts';
import type { CheckResult, Located } from './check-content.ts';
import type { Change } from './rules/finding.ts';
import { createLocator, formatField } from './locate.ts';
import { mend } from './mend.ts';

/** A change of a file that was written, or would be. */
export type Fix = Located<Omit<Change, 'path'>>;

export type FixResult = {
  fixes: Fix[];
  /**
   * The system's error and the file that it is about, as a path from the content folder; the files
   * before it are done.
   */
  failure: { file: string; error: Error } | null;
};

type Options = { isDryRun: boolean };

/**
 * Corrects the files in which an earlier check found certain slips. A file is written whole, or
 * not at all.
 */
export const fixFiles = async (
  contentDir: string,
  { findings }: CheckResult,
  { isDryRun }: Options,
): Promise<FixResult> => {
  const marked = new Set(findings.filter(({ isCertain }) => isCertain).map(({ file }) => file));
  const result: FixResult = { fixes: [], failure: null };
  if (marked.size === 0) return result;
  const fixAll = () => fixMarked(contentDir, marked, isDryRun, result);
  if (isDryRun) await fixAll();
  else
    await withLock(path.join(contentDir, 'imported/.lock'), fixAll).catch((error: unknown) => {
      if (!isSystemError(error)) throw error;
      result.failure ??= { file: 'imported/.lock', error };
    });
  return result;
};

const fixMarked = async (
  contentDir: string,
  marked: ReadonlySet<string>,
  isDryRun: boolean,
  result: FixResult,
): Promise<void> => {
  const { read } = await readContentFiles(contentDir);
  const store = await ArticleStore.open(contentDir);
  for (const { file, article } of read.filter((each) => marked.has(each.file))) {
    const { article: mended, changes } = mend(await store.readArticle(article));
    if (changes.length === 0) continue;
    try {
      if (!isDryRun) await store.write(mended);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      result.failure = { file, error };
      return;
    }
    const locate = createLocator(formatJson(mended));
    for (const { path: keys, ...change } of changes)
      result.fixes.push({ file, line: locate(keys), field: formatField(keys), ...change });
  }
};

/** True for an error of the system, such as a full disk; false for a mistake of this program. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
