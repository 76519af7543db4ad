import { execFile } from 'node:child_process';
import { constants, copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startStaticServer } from '../tools/static-server.ts';
import { test as base } from './fixtures.ts';
import { writeInvented } from './invented.ts';

type WriteContent = (folder: string) => void | Promise<void>;

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');

/** Written into a site's folder when its build has ended: `BUILT`, or what went wrong. */
const OUTCOME = 'outcome.txt';
const BUILT = 'built';

/** Builds the folder's `content` into its `dist`, without the pictures for chats, which take longest. */
export const buildInto = async (folder: string): Promise<void> => {
  await run(process.execPath, ['pipeline/run.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'content'),
      DIST_DIR: join(folder, 'dist'),
      BASE_PATH: '/',
      CARDS_NEWEST: '0',
      PASSAGES_NEWEST: '0',
    },
  });
};

const build = async (writeContent: WriteContent, folder: string): Promise<string> => {
  const content = join(folder, 'content');
  try {
    await writeContent(content);
    // The site gets the name that the tests know, unless its content names it.
    await copyFile(
      join(ROOT, 'content/site.json'),
      join(content, 'site.json'),
      constants.COPYFILE_EXCL,
    ).catch((error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    });
    await buildInto(folder);
    return BUILT;
  } catch (error) {
    return String(error);
  }
};

const readOutcome = async (folder: string): Promise<string> => {
  const outcome = await readFile(join(folder, OUTCOME), 'utf8').catch(() => '');
  if (outcome) return outcome;
  await wait(100);
  return readOutcome(folder);
};

/**
 * Builds a site once in a run: the first worker does, the others wait for it. Returns a folder with
 * its `content` and its `dist`, which nobody may change.
 */
export const buildOnce = async (writeContent: WriteContent): Promise<string> => {
  const folder = join(process.env.SITES_OF_TESTS ?? '', writeContent.name);
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) await writeFile(join(folder, OUTCOME), await build(writeContent, folder));
  const outcome = await readOutcome(folder);
  if (outcome !== BUILT) throw new Error(outcome);
  return folder;
};

/**
 * Tests with another site beside the real one, of which they are given the address. It is served
 * for each test anew: a fixture that lasted as long as the worker would need a worker, and a
 * browser, of its own. The name of the function is that of the site.
 */
export const testBeside = (writeContent: WriteContent) =>
  base.extend<{ builtSite: string }>({
    builtSite: [
      // Playwright reads from the pattern which fixtures this one needs: none.
      // oxlint-disable-next-line no-empty-pattern
      async ({}, provide) => {
        const server = await startStaticServer({
          dir: join(await buildOnce(writeContent), 'dist'),
        });
        await provide(server.url);
        await server.close();
      },
      // A whole build, beside which another worker may run one too.
      { timeout: 240_000 },
    ],
  });

/** Tests with another site in place of the real one. */
export const testOf = (writeContent: WriteContent) =>
  testBeside(writeContent).extend({ baseURL: ({ builtSite }, provide) => provide(builtSite) });

/** The site of the invented news. */
export const test = testOf(writeInvented);
