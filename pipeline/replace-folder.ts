import { access, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * A build replaces its folder as a whole, so a folder that holds anything but an earlier build is refused.
 * @param sign a file that every finished folder has, from the folder.
 */
export const isReplaceable = async (target: string, sign: string): Promise<boolean> => {
  const names = await readdir(target).catch(() => []);
  if (names.length === 0) return true;
  return access(path.join(target, sign)).then(
    () => true,
    () => false,
  );
};

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
