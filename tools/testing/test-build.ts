import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../src/core/content-files/list-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The settings of the sites that tests build, unless they say otherwise. */
export const SITE = {
  SITE_URL: 'https://news.example',
  BASE_PATH: '/sub/path/',
  CARDS_NEWEST: 10,
  PASSAGES_NEWEST: 2,
};

/** The output of a build, and how it ended. */
export type Outcome = { code: number | string; stdout: string; stderr: string };

/** A build in the way its users start it. */
export const build = (env: Record<string, string>) =>
  new Promise<Outcome>((done) => {
    const options = {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        NODE_NO_WARNINGS: '1',
        ...SITE,
        CARDS_NEWEST: String(SITE.CARDS_NEWEST),
        PASSAGES_NEWEST: String(SITE.PASSAGES_NEWEST),
        ...env,
      },
    };
    execFile(process.execPath, ['pipeline/run.ts'], options, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

/** Paths of all files below a folder. */
export const filesIn = async (dir: string): Promise<string[]> => (await listFiles(dir)).sort();

/** Each file below a folder with the hash of its bytes. */
export const hashesIn = async (dir: string) =>
  Promise.all(
    (await filesIn(dir)).map(async (file) => {
      const content = await readFile(path.join(dir, file));
      return `${file} ${hash('sha256', content)}`;
    }),
  );
