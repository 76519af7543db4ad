import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DRAWN_BY = /^(?:sharp|subset-font|@fontsource-variable\/.+)$/;

/** Changes with everything that decides how a card looks: this folder, the newsroom's colours, mark and map, the libraries and the fonts. */
export const readDesignVersion = async (): Promise<string> => {
  const hash = createHash('sha256');
  const sources = (await readdir(import.meta.dirname)).filter((name) => !name.includes('.test.'));
  for (const name of sources.sort()) {
    hash.update(await readFile(path.join(import.meta.dirname, name)));
  }
  const { devDependencies } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  const versions = Object.entries(devDependencies).filter(([name]) => DRAWN_BY.test(name));
  const { colours, mark, map } = readNewsroom();
  return hash.update(JSON.stringify([versions, colours.day, mark, map?.shapes])).digest('hex');
};
