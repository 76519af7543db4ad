import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where the pipeline puts what it derives: a folder for a build, memory for the development server. */
export type Artefacts = {
  /** @param file path from the site's root, e.g. `/data/manifest.json`. */
  write: (file: string, content: string | Uint8Array) => Promise<void>;
  read: (file: string) => Promise<string>;
  readBytes: (file: string) => Promise<Uint8Array>;
};

/**
 * Files of a folder. Read and written at once and not by the way: of tens of thousands of small files
 * each takes less time than the turn of the event loop that waiting for it would cost.
 */
export const artefactsOnDisk = (dir: string): Artefacts => {
  const made = new Set<string>();
  return {
    async write(file, content) {
      const target = path.join(dir, file);
      const folder = path.dirname(target);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      writeFileSync(target, content);
    },
    read: async (file) => readFileSync(path.join(dir, file), 'utf8'),
    readBytes: async (file) => readFileSync(path.join(dir, file)),
  };
};

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

/** Names a version of a file. Only versions of the same file are ever told apart by it, so ten digits suffice. */
export const contentHash = (content: string): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);
