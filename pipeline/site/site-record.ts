import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';

/** The record of a file of a site. */
export type FileEntry = {
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  hash: string;
  /** Stands for everything from which it was made; null if nobody needs that. */
  key: string | null;
  /** What the next build needs to know of it without reading it: words without spaces. */
  note: string | null;
};

/** Files by their paths from the site's root, e.g. `/about/index.html`. */
export type FileEntries = ReadonlyMap<string, FileEntry>;

/** What a build recorded about its files. */
export type SiteRecord = {
  entries: FileEntries;
  /** Stands for how the files were made. */
  version: string;
  /** False for a file that is not as the build left it. */
  isUntouched: (file: string) => boolean;
};

/** Beside the folder, since it is not part of the site. */
const recordOf = (distDir: string) => `${distDir}.files.txt`;

/** A record of this form begins with this; other forms are ignored. */
const HEAD = '# files 2, made by ';

/** Stands for an absent value. */
const NONE = '-';

const unlessNone = (text: string) => (text === NONE ? null : text);

/** Reads the record of the last build. In a folder without one, all files count as changed. */
export const readSiteRecord = async (distDir: string): Promise<SiteRecord> => {
  const file = recordOf(distDir);
  const [text, written] = await Promise.all([
    readFile(file, 'utf8').catch(() => null),
    stat(file).catch(() => null),
  ]);
  const entries = new Map<string, FileEntry>();
  if (!text?.startsWith(HEAD)) {
    for (const name of listFiles(distDir)) entries.set(name, { hash: '', key: null, note: null });
    return { entries, version: '', isUntouched: () => false };
  }
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const version = head.slice(HEAD.length);
  for (const line of lines) {
    const [hash = '', key = NONE, note = NONE, ...name] = line.split(' ');
    entries.set(`/${name.join(' ')}`, { hash, key: unlessNone(key), note: unlessNone(note) });
  }
  const isUntouched = (name: string): boolean => {
    const found = statSync(path.join(distDir, name), { throwIfNoEntry: false });
    return found !== undefined && found.mtimeMs <= (written?.mtimeMs ?? 0);
  };
  return { entries, version, isUntouched };
};

/** One line a file: hash, key, note, path. */
export const writeSiteRecord = (
  distDir: string,
  version: string,
  entries: FileEntries,
): Promise<void> => {
  const lines = [...entries].map(
    ([file, { hash, key, note }]) => `${hash} ${key ?? NONE} ${note ?? NONE} ${file.slice(1)}\n`,
  );
  const text = [`${HEAD}${version}\n`, ...lines.sort()].join('');
  return writeWholeFile(recordOf(distDir), text, { isSynced: false });
};

/**
 * All files below a folder, by their paths from it; none when there is no folder. It is
 * synchronous: there is a folder for every page, and waiting for each takes longer than reading
 * them all.
 */
export const listFiles = (dir: string): string[] => {
  const files: string[] = [];
  const list = (folder: string) => {
    for (const entry of readdirSync(dir + folder, { withFileTypes: true })) {
      const below = `${folder}/${entry.name}`;
      if (entry.isDirectory()) list(below);
      else if (entry.isFile()) files.push(below);
    }
  };
  if (existsSync(dir)) list('');
  return files;
};
