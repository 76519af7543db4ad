import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../src/core/content-files/list-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * Changes with any of the project's own files in these places; tests do not count.
 * @param paths files and folders, from the project's root.
 */
export const sourceVersion = async (paths: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const each of paths) {
    const whole = path.join(ROOT, each);
    const files = (await stat(whole)).isDirectory() ? await filesIn(whole) : [whole];
    for (const file of files) hash.update(path.relative(ROOT, file)).update(await readFile(file));
  }
  return hash.digest('hex');
};

/**
 * The libraries with a name of this kind, with their versions.
 * @param names of packages, as package.json spells them
 */
export const libraryVersions = async (names: RegExp): Promise<readonly [string, string][]> => {
  const { devDependencies } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  return Object.entries(devDependencies).filter(([name]) => names.test(name));
};

const filesIn = async (dir: string): Promise<string[]> =>
  (await listFiles(dir))
    .filter((file) => !file.includes('.test.'))
    .map((file) => path.join(dir, file))
    .sort();
