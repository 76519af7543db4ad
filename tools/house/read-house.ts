import { statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Imports } from './find-faults.ts';
import { readImports, readSheetImports } from './read-imports.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Whether the project has a file, by its path from the root. */
export const isFile = (file: string): boolean =>
  statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile() ?? false;

/** What is in the root's folder but is neither code nor content of the project. */
const NOT_OURS = /^(?:node_modules|\..+|dist.*|docs|public|playwright-report|test-results)$/;

const SOURCE = '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}';

/** Every module and sheet of the project, with what it imports. */
export const readHouse = async (): Promise<Imports> => {
  const house = new Map<string, string[]>();
  const read = (file: string) => readFile(path.join(ROOT, file), 'utf8');
  for await (const file of glob(SOURCE, { cwd: ROOT, exclude: (name) => NOT_OURS.test(name) }))
    if (!file.endsWith('.d.ts')) house.set(file, readImports(file, await read(file), isFile));
  for await (const file of glob('src/**/*.css', { cwd: ROOT }))
    house.set(file, readSheetImports(file, await read(file)));
  return house;
};
