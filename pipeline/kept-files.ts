import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is known of a file: what it was made from, and the SHA-256 of its bytes. */
type Entry = { key: string; hash: string };

/** What the last build made that need not be made anew. */
export type KeptFiles = {
  /**
   * Takes a file over when the last build made it from the same things.
   * @param file from the site's root, e.g. `/about/index.html`.
   * @param key stands for all that the file is made from.
   */
  take: (file: string, key: string) => boolean;
  /** Tells of a file that was made anew. @param hash the SHA-256 of its bytes, in hexadecimal digits. */
  made: (file: string, key: string, hash: string) => void;
  /** The hashes of all files that were taken or made. */
  hashes: () => Map<string, string>;
  /** Writes down what this build's files were made from, for the next one. */
  remember: () => Promise<void>;
};

/** Beside the folder, since it is not of the site. */
const recordOf = (distDir: string) => `${distDir}.kept.txt`;

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
  const last = await readRecord(recordOf(distDir), version);
  const entries = new Map<string, Entry>();
  const folders = new Set<string>();
  return {
    take(file, key) {
      const entry = last.entries.get(file);
      if (entry?.key !== key) return false;
      const source = path.join(distDir, file);
      const found = statSync(source, { throwIfNoEntry: false });
      if (found === undefined || found.mtimeMs > last.writtenAt) return false;
      const target = path.join(staging, file);
      const folder = path.dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      try {
        // One file under two names until the last build goes.
        linkSync(source, target);
      } catch {
        // Not every disk can do that.
        copyFileSync(source, target);
      }
      entries.set(file, entry);
      return true;
    },
    made: (file, key, hash) => void entries.set(file, { key, hash }),
    hashes: () => new Map([...entries].map(([file, { hash }]) => [file, hash])),
    remember: () => {
      const lines = [...entries].map(([file, { key, hash }]) => `${key} ${hash} ${file}\n`);
      return writeFile(recordOf(distDir), [`${version}\n`, ...lines].join(''));
    },
  };
};

/** What the last build wrote down; nothing when it made its files in another way. */
const readRecord = async (file: string, version: string) => {
  const [text, written] = await Promise.all([
    readFile(file, 'utf8').catch(() => ''),
    stat(file).catch(() => null),
  ]);
  const [first, ...lines] = text.split('\n');
  const entries = new Map<string, Entry>();
  for (const line of first === version ? lines : []) {
    const [key = '', hash = '', ...name] = line.split(' ');
    entries.set(name.join(' '), { key, hash });
  }
  return { entries, writtenAt: written?.mtimeMs ?? 0 };
};
