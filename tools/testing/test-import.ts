import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article } from '../../src/core/news/article.schema.ts';
import type { Desk } from '../../desk/desk.ts';
import { runDesk } from '../../desk/program.ts';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import { createTestDesk } from './test-desk.ts';
import type { Report } from '../../desk/import/report.ts';

const FIXTURES = path.join(import.meta.dirname, '../../desk/import/fixtures');

/** An invented source of a format. */
export const fixture = (name: string): string => path.join(FIXTURES, name);

/** A new folder that lasts as long as the test; beside it there is room for files of the test. */
export const makeFolder = async (): Promise<string> => {
  const root = await mkdtemp(path.join(tmpdir(), 'desk-import-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const folder = path.join(root, 'folder');
  await mkdir(folder);
  return folder;
};

/** Runs `desk import … --json` in a content folder. */
export const runImport = async (
  contentDir: string,
  words: readonly string[],
  changes: Partial<Desk> = {},
): Promise<{ code: number; report: Report; errors: string[] }> => {
  const desk = createTestDesk({ contentDir, ...changes });
  const code = await runDesk(['import', '--json', ...words], desk);
  const printed = desk.printed.join('');
  if (printed === '') throw new Error(`No report: ${desk.errors.join('\n')}`);
  return { code, report: JSON.parse(printed) as Report, errors: desk.errors };
};

/** The articles of a report, as their files hold them. */
export const readImported = (contentDir: string, report: Report): Promise<Article[]> =>
  Promise.all(
    report.imported.map(async ({ file }) => {
      const text = await readFile(path.join(contentDir, file), 'utf8');
      return JSON.parse(text) as Article;
    }),
  );

/** Every file of a folder with its content. */
export const snapshot = async (folder: string): Promise<Record<string, string>> => {
  const names = (await listFiles(folder)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));
};

/** Imports a text as a file of this name, in a folder of its own. */
export const takeText = async (content: string, name: string) => {
  const root = await makeFolder();
  const file = path.join(root, name);
  await writeFile(file, content);
  const contentDir = path.join(root, 'content');
  const result = await runImport(contentDir, [file]);
  return { ...result, articles: await readImported(contentDir, result.report) };
};
