import path from 'node:path';

/** A file of the content folder as a path that can be opened from the current folder. */
export const pathFromHere = (contentDir: string, file: string): string => {
  const whole = path.resolve(contentDir, file);
  const fromHere = path.relative('', whole);
  return fromHere.startsWith('..') ? whole : fromHere;
};
