import { globSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Names for the classes of sheets: a letter for the sheet, and a number for the class in it. Every
 * page carries them twice, in its styles and in its elements, and a hash of eight characters does
 * not compress.
 * @param sheets all of them, so that a name does not depend on which is read first.
 */
export const nameClasses = (sheets: readonly string[]) => {
  const named = new Map(
    sheets.toSorted().map((sheet, at) => [sheet, { at, classes: new Map<string, number>() }]),
  );
  return (name: string, sheet: string): string => {
    const known = named.get(sheet);
    if (!known) throw new Error(`${sheet} is none of the sheets under src/.`);
    const { at, classes } = known;
    const number = classes.get(name) ?? classes.size;
    classes.set(name, number);
    const letter = '_'.repeat(Math.floor(at / LETTERS.length)) + LETTERS[at % LETTERS.length];
    return letter + number.toString(36);
  };
};

/** Gives the classes of the app's sheets short names in a build; while developing they keep long ones. */
export const shortNames = (): Plugin => ({
  name: 'short-names',
  apply: 'build',
  config: ({ root = process.cwd() }) => {
    const sheets = globSync('src/**/*.module.css', { cwd: root });
    const generateScopedName = nameClasses(sheets.map((sheet) => path.resolve(root, sheet)));
    return { css: { modules: { generateScopedName } } };
  },
});
