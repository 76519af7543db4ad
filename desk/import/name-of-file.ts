import path from 'node:path';

/**
 * The name of a file without an address of its own: its own name and its folder's, because many
 * tools call every article `index.md`.
 */
export const nameOfFile = (file: string): string =>
  path.resolve(file).split(path.sep).slice(-2).join('/');
