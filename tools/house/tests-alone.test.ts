import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALONE } from '../testing/tests-alone.ts';

const root = path.resolve(import.meta.dirname, '../..');
const own = path.relative(root, import.meta.filename).replaceAll(path.sep, '/');

/** Signs of a test that needs modules of its own: it replaces modules, or uses a browser's globals. */
const NEEDS_ITS_OWN = /\bvi\.(?:mock|doMock|resetModules)\(|@vitest-environment/;

describe('a test file that shares its modules with others', () => {
  it('neither puts others in their place nor loads them as a browser', async () => {
    const found: string[] = [];
    for await (const file of glob('{src,pipeline,desk,tools}/**/*.test.{ts,tsx}', { cwd: root })) {
      const name = file.replaceAll(path.sep, '/');
      if (name === own) continue;
      if (NEEDS_ITS_OWN.test(await readFile(path.join(root, file), 'utf8'))) found.push(name);
    }
    expect(found.length).toBeGreaterThan(4);
    expect(found.filter((name) => !ALONE.includes(name))).toEqual([]);
  });
});
