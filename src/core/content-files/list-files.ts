import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * All files in a folder and its subfolders, as paths from the folder with slashes; none if there is
 * no folder. A folder that cannot be read throws instead of looking empty.
 */
export const listFiles = async (
  folder: string,
  { alsoFolders = false }: { alsoFolders?: boolean } = {},
): Promise<string[]> => {
  // The types come with the names: otherwise Node asks for each file separately, which takes ten
  // times as long.
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => alsoFolders || !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
};
