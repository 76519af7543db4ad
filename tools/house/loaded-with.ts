import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readOwnImports } from './read-imports.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A module with everything of the project's code that it loads at once.
 * @param file its path from the root
 * @param isFollowed whether a module's own imports count too
 */
export const loadedWith = async (
  file: string,
  isFollowed: (file: string) => boolean = () => true,
  loaded = new Set<string>(),
): Promise<Set<string>> => {
  if (loaded.has(file) || !/\/.*\.tsx?$/.test(file)) return loaded;
  loaded.add(file);
  if (!isFollowed(file)) return loaded;
  const source = await readFile(path.join(ROOT, file), 'utf8');
  for (const next of readOwnImports(file, source)) await loadedWith(next, isFollowed, loaded);
  return loaded;
};
