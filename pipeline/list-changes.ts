import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { WORKER_FILE } from '../src/model/worker-plan.ts';

/** What an upload has to do, in its order. */
export type Changes = { changed: string[]; removed: string[] };

/** Paths below the folder, with slashes, and the hash of each file's bytes. */
type Hashes = ReadonlyMap<string, string>;

/**
 * When a file may go up: what others name before those that name it. So a reader in the middle of an
 * upload meets pages and data of one day or the other, whole. The manifest, which makes the new lists
 * seen, is the last.
 */
const UPLOAD_ORDER: readonly RegExp[] = [
  /^(?:assets|data\/(?:lists|search)|media|cards)\/|^data\/coverage\./,
  /^data\/(?!manifest\.json$)/,
  /^(?!data\/manifest\.json$|sw\.js$)/,
  new RegExp(`^${WORKER_FILE.replace('.', String.raw`\.`)}$`),
];

const rankOf = (file: string): number => {
  const rank = UPLOAD_ORDER.findIndex((pattern) => pattern.test(file));
  return rank === -1 ? UPLOAD_ORDER.length : rank;
};

/** Compares two builds by the hashes of their files. */
export const compareBuilds = (before: Hashes, after: Hashes): Changes => ({
  changed: [...after]
    .filter(([file, hash]) => before.get(file) !== hash)
    .map(([file]) => file)
    .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)),
  removed: [...before.keys()].filter((file) => !after.has(file)).sort(),
});

/** Where a build leaves its lists: beside the folder, since they are not of the site. */
const besides = (distDir: string) => ({
  files: `${distDir}.files.txt`,
  changed: `${distDir}.changed.txt`,
  removed: `${distDir}.removed.txt`,
});

const hashFiles = async (dir: string, known: Hashes): Promise<Map<string, string>> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const hashes = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(dir, file).split(path.sep).join('/');
    hashes.set(name, known.get(`/${name}`) ?? hashOf(readFileSync(file)));
  }
  return hashes;
};

/** The SHA-256 of bytes or of a text in UTF-8, in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** What the last build left, one `hash path` a line; nothing when it left none. */
const readHashes = async (file: string): Promise<Map<string, string>> => {
  const text = await readFile(file, 'utf8').catch(() => '');
  return new Map(
    text
      .split('\n')
      .filter((line) => line.length > 65)
      .map((line): [string, string] => [line.slice(65), line.slice(0, 64)]),
  );
};

/**
 * Lists what changed since the last build of a folder, for who uploads only that: `.changed.txt` in
 * the order of uploading, `.removed.txt`, and `.files.txt` for the next build. Returns how many changed.
 * @param known hashes of files that need not be read again, by their paths from the site's root.
 */
export const listChanges = async (
  finished: string,
  distDir: string,
  known: Hashes = new Map(),
): Promise<number> => {
  const { files, changed, removed } = besides(distDir);
  const before = await readHashes(files);
  const after = await hashFiles(finished, known);
  const changes = compareBuilds(before, after);
  const lines = (all: readonly string[]) => all.map((line) => `${line}\n`).join('');
  await writeFile(changed, lines(changes.changed));
  await writeFile(removed, lines(changes.removed));
  await writeFile(files, lines([...after].map(([file, hash]) => `${hash} ${file}`).sort()));
  return changes.changed.length;
};
