import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['pipeline/search', 'src/search', 'src/model/arabic-text'];

/** Changes with whatever decides how an index looks: the analyzer, the format, and this folder. */
export const readIndexVersion = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const names = (await readdir(path.join(ROOT, folder))).filter((name) => !/\.test\./.test(name));
    for (const name of names.sort()) hash.update(await readFile(path.join(ROOT, folder, name)));
  }
  return hash.digest('hex');
};
