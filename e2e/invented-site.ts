import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startStaticServer } from '../tools/static-server.ts';
import { test as base } from './fixtures.ts';
import { writeInvented } from './invented.ts';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '..');

/** Builds a content folder and serves what came of it for as long as `provide` takes. */
export const serveBuilt = async (
  writeContent: (folder: string) => void | Promise<void>,
  provide: (url: string) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'invented-site-'));
  const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
  await writeContent(content);
  await run(process.execPath, ['pipeline/run.ts'], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, DIST_DIR: dist, BASE_PATH: '/' },
  });
  const server = await startStaticServer({ dir: dist });
  await provide(server.url);
  await server.close();
  await rm(folder, { recursive: true });
};

/** The site of the invented news, built and served once for each worker, in place of the real one. */
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
