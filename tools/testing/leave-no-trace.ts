import process from 'node:process';
import { afterAll, expect, vi } from 'vitest';

/*
 * Test files run one after another in the same process, with one copy of every module. So what a
 * file replaces, it must restore; and what cannot be restored is a reason to run the file alone.
 */

/**
 * Variables that say where the picture library and its fonts are; they are the same in every file
 * that draws.
 */
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
