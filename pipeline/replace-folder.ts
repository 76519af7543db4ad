import { rename, rm } from 'node:fs/promises';

/** Puts a finished folder in another's place. At every moment there is a whole one at one of two names. */
export const replaceFolder = async (finished: string, target: string): Promise<void> => {
  const old = `${target}.old.tmp`;
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(finished, target);
  await rm(old, { recursive: true, force: true });
};
