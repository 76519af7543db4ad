import { copyFile, link, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Beside the folder, since it is not of the site. */
const recordOf = (distDir: string) => `${distDir}.pages.txt`;

/** The pages of the last build that need not be made anew. */
export type KeptPages = {
  /**
   * Takes a page over when the last build made it from the same things.
   * @param file from the site's root, e.g. `/about/index.html`.
   * @param key stands for all that the page is made from.
   */
  take: (file: string, key: string) => Promise<boolean>;
  /** Writes down what this build's pages were made from, for the next one. */
  remember: () => Promise<void>;
};

/**
 * @param distDir the last build. What was changed in it by another hand since is not taken.
 * @param staging the build under way.
 */
export const openKeptPages = async (distDir: string, staging: string): Promise<KeptPages> => {
  const last = await readRecord(recordOf(distDir));
  const keys = new Map<string, string>();
  const folders = new Set<string>();
  return {
    async take(file, key) {
      keys.set(file, key);
      if (last.keys.get(file) !== key) return false;
      const source = path.join(distDir, file);
      const found = await stat(source).catch(() => null);
      if (found === null || found.mtimeMs > last.writtenAt) return false;
      const target = path.join(staging, file);
      const folder = path.dirname(target);
      if (!folders.has(folder)) await mkdir(folder, { recursive: true });
      folders.add(folder);
      // One file under two names until the last build goes; not every disk can do that.
      await link(source, target).catch(() => copyFile(source, target));
      return true;
    },
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
