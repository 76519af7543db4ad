import { cp } from 'node:fs/promises';
import path from 'node:path';

/** Copies the articles' pictures into a site, when there are any. */
export const copyMedia = async (contentDir: string, dir: string): Promise<void> => {
  const source = path.join(contentDir, 'media');
  await cp(source, path.join(dir, 'media'), { recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
};
