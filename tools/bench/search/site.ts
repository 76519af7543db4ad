import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { artefactsOnDisk } from '../../../pipeline/site/artefacts.ts';
import { writeSearch } from '../../../pipeline/search/write-search.ts';
import type { Article } from '../../../src/core/news/article.schema.ts';
import type { NameForms } from '../../../src/core/arabic/names.ts';
import { articleDataPath } from '../../../src/core/site/manifest.ts';

/** An index in a folder, and the cost of writing it. */
export type Built = { dir: string; hash: string; seconds: number };

/**
 * Builds an index as a build does, reusing what the last build made. The reused files are copied
 * only after the clock has stopped.
 */
export const buildIndex = async (
  dir: string,
  articles: readonly Article[],
  names: readonly NameForms[],
  lastBuild = '',
): Promise<Built> => {
  const kept: string[] = [];
  const start = performance.now();
  const hash = await writeSearch({
    articles,
    names,
    artefacts: artefactsOnDisk(dir, lastBuild || undefined),
    keepFolder(folder) {
      if (lastBuild === '' || !existsSync(join(lastBuild, folder))) return false;
      kept.push(folder);
      return true;
    },
    version: 'bench',
  });
  const seconds = (performance.now() - start) / 1000;
  for (const folder of kept)
    cpSync(join(lastBuild, folder), join(dir, folder), { recursive: true });
  // The newest articles have no positions, so their texts are read when words must stand side by
  // side.
  for (const article of articles.slice(0, NEWEST)) {
    const file = join(dir, articleDataPath(article.id));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(article));
  }
  return { dir, hash, seconds };
};

/** As many as the smallest segment must have at least. */
const NEWEST = 64;

/** Bytes of the files of a build that another build does not have. */
export const countNewBytes = (after: Built, before: Built): number => {
  const filesOf = ({ dir }: Built) =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.bin'));
  const known = new Set(filesOf(before));
  return filesOf(after)
    .filter((file) => !known.has(file))
    .reduce((sum, file) => sum + statSync(join(after.dir, file)).size, 0);
};

const LATENCY_MS = 100;
const BYTES_A_MS = 1250;

/**
 * Reads from the disk and counts bytes; with `isSlow`, as over a line of 100 ms and 10 Mbit/s that
 * all files share.
 */
export const createReader = (dir: string, { isSlow } = { isSlow: false }) => {
  const traffic = { bytes: 0 };
  let lineIsFree = 0;
  const read = async (file: string): Promise<Uint8Array> => {
    const bytes = readFileSync(join(dir, file));
    traffic.bytes += bytes.length;
    if (isSlow) {
      const now = performance.now();
      lineIsFree = Math.max(now + LATENCY_MS, lineIsFree) + bytes.length / BYTES_A_MS;
      await new Promise((resolve) => void setTimeout(resolve, lineIsFree - now));
    }
    return bytes;
  };
  return { read, traffic };
};
