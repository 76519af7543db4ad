import { copyFile, link, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Beside the folder, since it is not of the site. */
const recordOf = (distDir: string) => `${distDir}.kept.txt`;

/** The files of the last build that need not be made anew. */
export type KeptFiles = {
  /**
   * Takes a file over when the last build made it from the same things.
   * @param file from the site's root, e.g. `/about/index.html`.
   * @param key stands for all that the file is made from.
   */
  take: (file: string, key: string) => Promise<boolean>;
  /** Those that were taken over, from the site's root. */
  taken: ReadonlySet<string>;
  /** Writes down what this build's files were made from, for the next one. */
  remember: () => Promise<void>;
};

/**
 * @param distDir the last build. What was changed in it by another hand since is not taken.
 * @param staging the build under way.
 * @param version stands for how files are made: nothing is kept of another.
 */
export const openKeptFiles = async (
  distDir: string,
  staging: string,
  version: string,
): Promise<KeptFiles> => {
  const last = await readRecord(recordOf(distDir));
  const keys = new Map<string, string>();
  const folders = new Set<string>();
  const taken = new Set<string>();
  return {
    async take(file, key) {
      const whole = version + key;
      keys.set(file, whole);
      if (last.keys.get(file) !== whole) return false;
      const source = path.join(distDir, file);
      const found = await stat(source).catch(() => null);
      if (found === null || found.mtimeMs > last.writtenAt) return false;
      const target = path.join(staging, file);
      const folder = path.dirname(target);
      if (!folders.has(folder)) await mkdir(folder, { recursive: true });
      folders.add(folder);
      // One file under two names until the last build goes; not every disk can do that.
      await link(source, target).catch(() => copyFile(source, target));
      taken.add(file);
      return true;
    },
    taken,
    remember: () =>
      writeFile(recordOf(distDir), [...keys].map(([file, key]) => `${key} ${file}\n`).join('')),
  };
};

const readRecord = async (file: string) => {
  const [text, written] = await Promise.all([
    readFile(file, 'utf8').catch(() => ''),
    stat(file).catch(() => null),
  ]);
  const keys = new Map(
    text.split('\n').map((line): [string, string] => {
      const space = line.indexOf(' ');
      return [line.slice(space + 1), line.slice(0, space)];
    }),
  );
  return { keys, writtenAt: written?.mtimeMs ?? 0 };
};
