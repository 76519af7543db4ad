import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../../src/core/news/article.schema.ts';
import { runDesk } from '../../desk/program.ts';
import { formatJson } from '../../desk/store/format-json.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import { copyContent } from './desk-content.ts';
import { createTestDesk } from './test-desk.ts';

export const ID = 'xi-visits-kazakhstan-uzbekistan';
export const FILE = `articles/2022/${ID}.json`;

/** `desk check` with some arguments. */
export const run = async (contentDir: string, ...words: string[]) => {
  const desk = createTestDesk({ contentDir });
  const code = await runDesk(['check', ...words], desk);
  return { code, text: desk.printed.join('\n'), errors: desk.errors.join('\n') };
};

/** A copy of the content in which one article is changed. */
export const change = async (changes: Record<string, unknown>): Promise<string> => {
  const contentDir = await copyContent();
  const file = path.join(contentDir, FILE);
  const article = JSON.parse(await readFile(file, 'utf8')) as Article;
  await writeWholeFile(
    file,
    formatJson({ ...article, source: { name: 'مصدر', url: null }, ...changes }),
  );
  return contentDir;
};
