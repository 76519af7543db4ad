import process from 'node:process';
import { afterAll, expect, vi } from 'vitest';

/*
 * Test files run one after another in the same process, with one copy of every module: what a file
 * stands in for, it takes away again, and what it cannot take away is a reason to run it alone.
 */

/** What says where the library of pictures and its fonts are; the same in every file that draws. */
const OF_PICTURES = new Set(['VIPSHOME', 'FONTCONFIG_FILE']);

const read = () => ({ ...process.env, 'the folder': process.cwd() });
const before: Record<string, string | undefined> = read();

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  const after: typeof before = read();
  const changed = Object.keys({ ...before, ...after }).filter(
    (name) => after[name] !== before[name] && !OF_PICTURES.has(name),
  );
  expect(changed, 'changed for the files that run next: list this one as ALONE').toEqual([]);
});
