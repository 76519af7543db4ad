import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { namingFile } from './system-error.ts';
import { listFiles } from './list-files.ts';
import { isProcessAlive } from './process-alive.ts';

type Options = {
  /**
   * False if the file can be made again after a power failure: for many files that is much faster.
   */
  isSynced?: boolean;
};

/**
 * Writes a file so that at every moment either the old or the new one exists as a whole, even when
 * the process is killed or the disk is full. Makes the folder when there is none.
 */
export const writeWholeFile = async (
  file: string,
  content: string | Uint8Array,
  { isSynced = true }: Options = {},
): Promise<void> => {
  const temp = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomUUID()}.${process.pid}.tmp`,
  );
  try {
    await namingFile(file, () => writeTemp(temp, content, isSynced));
    await rename(temp, file);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
};

const writeTemp = async (temp: string, content: string | Uint8Array, isSynced: boolean) => {
  const handle = await open(temp, 'w').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await mkdir(path.dirname(temp), { recursive: true });
    return open(temp, 'w');
  });
  try {
    await handle.writeFile(content);
    // Without this, a power failure could leave a file with the new name and no content.
    if (isSynced) await handle.sync();
  } finally {
    await handle.close();
  }
};

const TEMP = /^\..+\.(\d+)\.tmp$/;

/** Removes what killed writes have left behind in a folder and its subfolders. */
export const removeStaleTemps = async (folder: string): Promise<void> => {
  for (const entry of await listFiles(folder)) {
    const owner = TEMP.exec(path.basename(entry))?.[1];
    if (owner !== undefined && (Number(owner) === process.pid || !isProcessAlive(Number(owner))))
      await rm(path.join(folder, entry), { force: true });
  }
};
