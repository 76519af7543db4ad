import { artefactsInMemory } from './artefacts.ts';
import type { SiteUnderWay } from './open-site.ts';
import type { FileEntry } from './site-record.ts';

/**
 * A site that exists only in memory: it has no last build, and its files are in place as soon as
 * they are made.
 */
export const siteInMemory = (): SiteUnderWay => {
  const artefacts = artefactsInMemory();
  const entries = new Map<string, FileEntry>();
  return {
    place: artefacts,
    artefacts,
    keep: () => false,
    keepFolder: () => false,
    made: (file, entry) => void entries.set(file, entry),
    entryOf: (file) => {
      const entry = entries.get(file);
      if (!entry) throw new Error(`No file ${file} was made.`);
      return entry;
    },
    finish: async () => 0,
    discard: async () => {},
  };
};
