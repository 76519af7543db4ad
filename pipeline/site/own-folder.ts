import { access, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * A build replaces its folder, so a folder with anything but an earlier build is refused.
 * @param sign a file that every finished site has, from the folder.
 */
export const isOwnFolder = async (target: string, sign: string): Promise<boolean> => {
  const names = await readdir(target).catch(() => []);
  if (names.length === 0) return true;
  return access(path.join(target, sign)).then(
    () => true,
    () => false,
  );
};
