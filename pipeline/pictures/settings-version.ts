import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SETTINGS } from './encode-picture.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Changes with everything that decides what is made from a picture. */
export const readSettingsVersion = async (): Promise<string> => {
  const { devDependencies } = JSON.parse(
    await readFile(path.join(ROOT, 'package.json'), 'utf8'),
  ) as { devDependencies: Record<string, string> };
  return createHash('sha256')
    .update(JSON.stringify([SETTINGS, devDependencies.sharp]))
    .digest('hex');
};
