import { execFile } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventArticles } from '../tools/testing/invent-articles.ts';
import { build, type Outcome } from '../tools/testing/test-build.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { writeFolder } from '../tools/testing/test-content.ts';

/** A folder in which nobody may create files, not even root. */
const UNWRITABLE = '/sys/kernel';

let content: Awaited<ReturnType<typeof writeFolder>>;
let CONTENT_DIR: string;

beforeAll(async () => {
  const files = inventArticles(3).map((each) => [`content/${articleFile(each)}`, each] as const);
  content = await writeFolder(Object.fromEntries(files));
  CONTENT_DIR = path.join(content.dir, 'content');
});
afterAll(() => content.remove());

/** A build that can write no file larger than this many kB, as on a full disk. */
const buildWithin = (kilobytes: number, env: Record<string, string>) =>
  new Promise<Outcome>((done) => {
    const script = `ulimit -f ${kilobytes}; exec "$0" pipeline/run.ts`;
    const options = {
      cwd: path.resolve(import.meta.dirname, '..'),
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1', LANGUAGES: 'ar', ...env },
    };
    execFile('bash', ['-c', script, process.execPath], options, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

describe('what the system refuses a build', () => {
  it.each([
    [
      'a folder that cannot be written',
      () => path.join(UNWRITABLE, 'dist'),
      /EPERM|EACCES|EROFS|ENOENT/,
    ],
    [
      'a file where the folder should be',
      () => path.join(content.dir, 'file/dist'),
      /ENOTDIR|EEXIST/,
    ],
  ])('is told with file, reason and cure, and no stack: %s', async (_what, dist, code) => {
    await writeFile(path.join(content.dir, 'file'), '');
    const { code: ended, stderr } = await build({ CONTENT_DIR, DIST_DIR: dist() });
    expect(ended).toBe(1);
    expect(stderr).toContain(dist());
    expect(stderr).toMatch(/ {2}found: .+\n {2}cure: /);
    expect(stderr).toMatch(code);
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('is told where it cuts a file short, and the bundler at its work too', async () => {
    const DIST_DIR = path.join(content.dir, 'small');
    const { code, stderr } = await buildWithin(4, { CONTENT_DIR, DIST_DIR });
    expect(code).toBe(1);
    expect(stderr).toMatch(/EFBIG/);
    expect(stderr).not.toMatch(/^ {4}at /m);
    expect(await readdir(content.dir)).not.toContain('small');
  });

  it('is told where the content cannot be read', async () => {
    const { code, stderr } = await build({
      CONTENT_DIR: path.join(content.dir, 'file'),
      DIST_DIR: path.join(content.dir, 'unread'),
    });
    expect(code).toBe(1);
    expect(stderr).toContain(path.join(content.dir, 'file'));
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});
