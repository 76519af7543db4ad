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
    await run(process.execPath, ['pipeline/run.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        DIST_DIR: join(folder, 'dist'),
        BASE_PATH: '/',
        CARDS_NEWEST: '0',
        PASSAGES_NEWEST: '0',
      },
    });
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

/** Builds a site once in a run: the first worker does, the others wait for it. */
const buildOnce = async (writeContent: WriteContent): Promise<string> => {
  const folder = join(process.env.SITES_OF_TESTS ?? '', writeContent.name);
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) await writeFile(join(folder, OUTCOME), await build(writeContent, folder));
  const outcome = await readOutcome(folder);
  if (outcome !== BUILT) throw new Error(outcome);
  return join(folder, 'dist');
};

/**
 * Builds a content folder and serves the result for as long as `provide` takes. The name of the
 * function is that of the site.
 */
export const serveBuilt = async (
  writeContent: WriteContent,
  provide: (url: string) => Promise<void>,
): Promise<void> => {
  const server = await startStaticServer({ dir: await buildOnce(writeContent) });
  await provide(server.url);
  await server.close();
};

/** The site of the invented news in place of the real one. */
export const test = base.extend<object, { inventedSite: string }>({
  inventedSite: [
    // Playwright reads from the pattern which fixtures this one needs: none.
    // oxlint-disable-next-line no-empty-pattern
    ({}, provide) => serveBuilt(writeInvented, provide),
    // A whole build, beside which another worker may run one too.
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ inventedSite }, provide) => provide(inventedSite),
});
