import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import { namingFile } from '../../src/core/content-files/system-error.ts';

/** Where the pipeline puts its results: a folder for a build, memory for the development server. */
export type Artefacts = {
  /** @param file path from the site's root, e.g. `/data/manifest.json`. */
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  read: (file: string) => Promise<string>;
  readBytes: (file: string) => Promise<Uint8Array>;
};

/**
 * Files of a folder. They are read and written synchronously: for tens of thousands of small
 * files, each takes less time than a turn of the event loop.
 * @param dirBefore where to read what is not in the folder.
 */
export const artefactsOnDisk = (dir: string, dirBefore?: string): Artefacts => {
  const made = new Set<string>();
  const readBytes = (file: string): Buffer => {
    try {
      return readFileSync(path.join(dir, file));
    } catch (error) {
      if (dirBefore === undefined || (error as NodeJS.ErrnoException).code !== 'ENOENT')
        throw error;
      return readFileSync(path.join(dirBefore, file));
    }
  };
  return {
    async write(file, content) {
      const target = path.join(dir, file);
      const folder = path.dirname(target);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      await namingFile(target, () => writeFileSync(target, content));
    },
    read: async (file) => readBytes(file).toString(),
    readBytes: async (file) => readBytes(file),
  };
};

/** Where artefacts are: in folders, whose names can be passed to a thread, or in the memory of this thread. */
export type ArtefactSource = { dir: string; dirBefore: string } | Artefacts;

export const artefactsAt = (place: ArtefactSource): Artefacts =>
  'dir' in place ? artefactsOnDisk(place.dir, place.dirBefore) : place;

export const artefactsInMemory = (): Artefacts => {
  const files = new Map<string, Buffer>();
  const readBytes = async (file: string): Promise<Buffer> => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`No artefact ${file}.`);
    return content;
  };
  return {
    write: async (file, content) => void files.set(file, Buffer.from(content)),
    read: async (file) => (await readBytes(file)).toString(),
    readBytes,
  };
};

/** The SHA-256 of bytes or of a text in UTF-8, in hexadecimal digits. */
export const hashOf = (content: Uint8Array | string): string => hash('sha256', content);

/**
 * Names a version of a file. It only has to distinguish versions of the same file, so ten digits
 * are enough.
 */
export const contentHash = (content: string): string => shortHash(content, 10);
