import path from 'node:path';

/** The path of a file in the content folder, as it can be opened from the current folder. */
export const pathFromHere = (contentDir: string, file: string): string => {
  const whole = path.resolve(contentDir, file);
  const fromHere = path.relative('', whole);
  return fromHere.startsWith('..') ? whole : fromHere;
};
