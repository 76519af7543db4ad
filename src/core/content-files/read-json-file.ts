import { readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { problemsOf, type Problem } from './content-problem.ts';

/** A megabyte holds a book; a larger file is a mistake, and too much for readers' phones. */
const MAX_BYTES = 1_000_000;

/**
 * One content file as its schema describes it, or everything that is wrong with it. It is read
 * synchronously: with tens of thousands of small files, waiting for each takes longer than reading
 * it.
 * @param file path from the content folder, as problems name it.
 */
export const readJsonFile = async <Content>(
  contentDir: string,
  file: string,
  schema: z.ZodType<Content>,
): Promise<{ content: Content } | { problems: Problem[] }> => {
  const fullPath = path.join(contentDir, file);
  const wrong = (expected: string, found: string) => ({
    problems: [{ file, field: '', expected, found }],
  });
  let entry: Stats;
  let bytes: Uint8Array;
  try {
    entry = statSync(fullPath);
    bytes = entry.isFile() && entry.size <= MAX_BYTES ? readFileSync(fullPath) : new Uint8Array();
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing
      ? wrong('a file of this name; write it, or take away what needs it', 'none')
      : wrong('a file that this user may read; change its rights', String(error));
  }
  if (!entry.isFile()) return wrong('a file', 'a folder');
  if (entry.size > MAX_BYTES) {
    return wrong(
      `at most ${MAX_BYTES / 1000} kB; split it or take out what is not text`,
      `${Math.ceil(entry.size / 1000)} kB`,
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('a file in UTF-8; save it again with that encoding', 'bytes that are not UTF-8');
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return wrong('valid JSON', error instanceof Error ? error.message : String(error));
  }
  const result = schema.safeParse(json);
  return result.success
    ? { content: result.data }
    : { problems: problemsOf(file, result.error, json) };
};
