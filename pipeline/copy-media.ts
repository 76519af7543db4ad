import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../src/core/content-files/list-files.ts';
import type { Artefacts } from './site/artefacts.ts';

/** Copies the articles' pictures into a site; returns how many there are. */
export const copyMedia = async (contentDir: string, artefacts: Artefacts): Promise<number> => {
  const files = await listFiles(path.join(contentDir, 'media'));
  for (const file of files)
    await artefacts.write(`/media/${file}`, await readFile(path.join(contentDir, 'media', file)));
  return files.length;
};
