import { cp } from 'node:fs/promises';
import path from 'node:path';

/** Copies a folder of the last build into the one under way; false when the last one has none. */
export const keepFolder =
  (lastBuild: string, staging: string) =>
  async (folder: string): Promise<boolean> => {
    try {
      await cp(path.join(lastBuild, folder), path.join(staging, folder), { recursive: true });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  };
