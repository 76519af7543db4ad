import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before the first test: makes the folder in which the workers leave the sites that they build for each other. */
// Playwright takes nothing but a default export.
// oxlint-disable-next-line import/no-default-export
export default async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'sites-of-tests-'));
  process.env.SITES_OF_TESTS = folder;
  return () => rm(folder, { recursive: true, force: true });
};
