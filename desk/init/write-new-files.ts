import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import { DeskError } from '../desk.ts';

/** @throws DeskError if one of the files exists already */
export const expectNone = (folder: string, files: readonly string[], cure: string): void => {
  const there = files.filter((file) => existsSync(path.join(folder, file)));
  if (there.length === 0) return;
  const said = there.length === 1 ? 'is there already' : 'are there already';
  throw new DeskError(`${there.join(', ')} ${said}, and nothing is overwritten. ${cure}`);
};

/** Writes all of some files, or none: if one cannot be written, the others are removed. */
export const writeNewFiles = async (
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> => {
  const written: string[] = [];
  try {
    for (const [file, text] of files) {
      const whole = path.join(folder, file);
      // A schema of an earlier site in this folder may be overwritten, but a failure must not
      // remove it.
      const isNew = !existsSync(whole);
      await writeWholeFile(whole, text);
      if (isNew) written.push(whole);
    }
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
};
