import { access, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * A build takes a folder for its own, so one that holds anything but an earlier build is refused.
 * @param sign a file that every finished folder has, from the folder.
 */
export const isOwnFolder = async (target: string, sign: string): Promise<boolean> => {
  const names = await readdir(target).catch(() => []);
  if (names.length === 0) return true;
  return access(path.join(target, sign)).then(
    () => true,
    () => false,
  );
};
