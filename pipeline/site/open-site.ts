import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import { artefactsOnDisk, hashOf, type Artefacts, type ArtefactSource } from './artefacts.ts';
import { listFiles, readSiteRecord, writeSiteRecord, type FileEntry } from './site-record.ts';
import { inUploadOrder } from './upload-order.ts';

/** A site that is built beside its last build and keeps whatever need not be made again. */
export type SiteUnderWay = {
  /** Where its files lie. */
  place: ArtefactSource;
  /** Writes only files that differ from the last build; reads unchanged ones from there. */
  artefacts: Artefacts;
  /**
   * Keeps a file if the last build made it from the same things.
   * @param file from the site's root, e.g. `/about/index.html`.
   * @param key stands for everything from which the file is made.
   */
  keep: (file: string, key: string) => boolean;
  /** Keeps all files of a folder; false when there are none. */
  keepFolder: (folder: string) => boolean;
  /** Reports a new file in `dir`. */
  made: (file: string, entry: FileEntry) => void;
  /** The record of a file that was kept, written or made. @throws Error when there is none. */
  entryOf: (file: string) => FileEntry;
  /**
   * Puts the new files in place in the order of uploading, and removes those that are no longer
   * part of the site. Writes a list of the changes beside the folder, so that only those need to
   * be uploaded; returns how many there are.
   */
  finish: () => Promise<number>;
  /** Discards what was built, when the build did not finish. */
  discard: () => Promise<void>;
};

/** A site in folders. New files lie in `dir`; all others are unchanged. */
type SiteOnDisk = SiteUnderWay & { dir: string };

/**
 * @param distDir the site's folder. Files that someone else changed there since the last build are
 * made again.
 * @param version stands for how files are made: nothing is kept from another version.
 */
export const openSite = async (distDir: string, version: string): Promise<SiteOnDisk> => {
  const dir = `${distDir}.tmp`;
  await rm(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const last = await readSiteRecord(distDir);
  const entries = new Map<string, FileEntry>();
  const disk = artefactsOnDisk(dir, distDir);

  const isAsBefore = (file: string, hash: string) =>
    last.entries.get(file)?.hash === hash && last.isUntouched(file);

  const keepEntry = (file: string, entry: FileEntry | undefined) => {
    if (!entry || !last.isUntouched(file)) return false;
    entries.set(file, entry);
    return true;
  };

  return {
    dir,
    place: { dir, dirBefore: distDir },
    artefacts: {
      ...disk,
      async write(file, content) {
        const hash = hashOf(content);
        entries.set(file, { hash, key: null, note: null });
        if (isAsBefore(file, hash)) rmSync(path.join(dir, file), { force: true });
        else await disk.write(file, content);
      },
    },
    keep(file, key) {
      const entry = last.entries.get(file);
      return last.version === version && entry?.key === key && keepEntry(file, entry);
    },
    keepFolder(folder) {
      const files = [...last.entries.keys()].filter((file) => file.startsWith(folder));
      return files.length > 0 && files.every((file) => keepEntry(file, last.entries.get(file)));
    },
    made: (file, entry) => void entries.set(file, entry),
    entryOf(file) {
      const entry = entries.get(file);
      if (!entry) throw new Error(`No file ${file} in this build.`);
      return entry;
    },
    async finish() {
      const staged = listFiles(dir);
      for (const file of staged)
        if (!entries.has(file))
          entries.set(file, {
            hash: hashOf(readFileSync(path.join(dir, file))),
            key: null,
            note: null,
          });
      const changed = inUploadOrder(
        staged.filter((file) => !isAsBefore(file, entries.get(file)?.hash ?? '')),
      );
      // Including files that others put there, such as compressed copies of files that change now.
      const there = listFiles(distDir);
      const removed = there.filter((file) => !entries.has(file)).sort();
      // A completely new site is put in place at once.
      if (there.length === 0) await replaceEmpty(dir, distDir);
      else moveFiles(changed, dir, distDir);
      removeFiles(removed, distDir);
      await writeList(`${distDir}.changed.txt`, changed);
      await writeList(`${distDir}.removed.txt`, removed);
      await writeSiteRecord(distDir, version, entries);
      return changed.length;
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
};

const replaceEmpty = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  renameSync(from, to);
};

/** An existing file is replaced in one step, so that nobody reads half of it. */
const moveFiles = (files: readonly string[], from: string, to: string): void => {
  const folders = new Set<string>();
  for (const file of files) {
    const target = path.join(to, file);
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(path.join(from, file), target);
  }
};

/** Removes files, and the folders that are empty then. */
const removeFiles = (files: readonly string[], dir: string): void => {
  for (const file of files) {
    rmSync(path.join(dir, file), { force: true });
    for (let folder = path.dirname(file); folder !== '/'; folder = path.dirname(folder))
      try {
        rmdirSync(path.join(dir, folder));
      } catch {
        break; // Something is in it.
      }
  }
};

const writeList = (file: string, paths: readonly string[]): Promise<void> =>
  writeWholeFile(file, paths.map((each) => `${each.slice(1)}\n`).join(''), { isSynced: false });
