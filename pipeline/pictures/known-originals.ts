import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';

/**
 * The hashes of originals that a build has read, by what the system tells about their files
 * without reading them.
 */
export type KnownOriginals = {
  find: (stamp: string) => string | undefined;
  /** Notes what this build used. */
  add: (stamp: string, hash: string) => void;
  /** Writes what this build used, and nothing else, for later builds. */
  save: () => Promise<void>;
};

/** @param version of the method by which the hashes are made. */
export const readKnownOriginals = async (
  cacheDir: string,
  contentDir: string,
  version: string,
): Promise<KnownOriginals> => {
  const name = shortHash(`${version}\0${contentDir}`, 20);
  const file = path.join(cacheDir, `originals-${name}.json`);
  const text = await readFile(file, 'utf8').catch(() => '[]');
  const before = new Map(JSON.parse(text) as [string, string][]);
  const used = new Map<string, string>();
  return {
    find: (stamp) => before.get(stamp),
    add: (stamp, hash) => void used.set(stamp, hash),
    save: async () => {
      if (used.size === 0 && before.size === 0) return;
      await writeWholeFile(file, JSON.stringify([...used]), { isSynced: false });
    },
  };
};
