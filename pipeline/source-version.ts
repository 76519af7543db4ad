import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');

/**
 * Changes with any of the project's own files below the paths; tests decide nothing.
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

const filesIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
