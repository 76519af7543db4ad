import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, onTestFinished } from 'vitest';
import { listFiles } from '../../src/core/content-files/list-files.ts';
import { runDesk } from '../../desk/program.ts';
import { createTestDesk } from './test-desk.ts';

/** The recipe from which the workflow is made. */
const RECIPE = 'docs/publishing/pages.yml';
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every answer that has no default, as options: nothing is asked. */
export const FLAGS = [
  '--json',
  '--languages',
  'ar en',
  '--name-ar',
  'أخبار مخترعة',
  '--name-en',
  'Invented',
  '--address',
  'https://news.example/asia',
  '--feed',
  'https://feed.example/rss',
];

/** A project of its own for each test of `desk init`: a folder with nothing but the recipe. */
export const createProjects = () => {
  const project = { dir: '' };

  beforeEach(async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'desk-init-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    await mkdir(path.join(dir, path.dirname(RECIPE)), { recursive: true });
    await cp(path.join(ROOT, RECIPE), path.join(dir, RECIPE));
    project.dir = dir;
  });

  /** Runs `desk init` with arguments and lines of answers. */
  const init = async (words: string[], lines: string[] = [], folder = 'newsroom') => {
    const desk = createTestDesk({
      projectDir: project.dir,
      contentDir: path.join(project.dir, folder),
      readStdin: async function* readLines() {
        yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
      },
    });
    const code = await runDesk(['init', ...words], desk);
    return { code, printed: desk.printed.join('\n'), errors: desk.errors.join('\n') };
  };

  const read = (file: string) => readFile(path.join(project.dir, file), 'utf8');
  const filesNow = async () => (await listFiles(project.dir)).filter((file) => file !== RECIPE);
  return { project, init, read, filesNow };
};
