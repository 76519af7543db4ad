import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { DeskError } from '../desk.ts';
import { isProcessAlive } from '../../src/core/content-files/process-alive.ts';

type Holder = { pid: number; host: string; nonce: string };

/** Does some work while nobody else works under the same lock. @throws DeskError that names its holder. */
export const withLock = async <Result>(
  lockFile: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  await mkdir(path.dirname(lockFile), { recursive: true });
  await takeLock(lockFile);
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
};

const takeLock = async (lockFile: string): Promise<void> => {
  const mine: Holder = { pid: process.pid, host: hostname(), nonce: randomUUID() };
  const temp = `${lockFile}.${mine.nonce}.${process.pid}.tmp`;
  await writeFile(temp, JSON.stringify(mine));
  try {
    // A link appears with its content, and only where there is nothing, so that nobody sees half a
    // lock.
    await link(temp, lockFile).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      await takeOver(lockFile, temp);
    });
  } finally {
    await rm(temp, { force: true });
  }
};

/**
 * Takes over the lock of a dead process. A second lock, named after the first, lets only one of
 * several processes do so.
 */
const takeOver = async (lockFile: string, mine: string): Promise<void> => {
  const dead = await readHolder(lockFile);
  if (dead !== null && (dead.host !== hostname() || isProcessAlive(dead.pid))) {
    throw new DeskError(busyMessage(lockFile, dead));
  }
  if (dead === null) {
    await link(mine, lockFile).catch(() => {
      throw new DeskError(busyMessage(lockFile, dead));
    });
    return;
  }
  await withLock(`${lockFile}.${dead.nonce}`, async () => {
    const now = await readHolder(lockFile);
    if (now !== null && now.nonce !== dead.nonce) throw new DeskError(busyMessage(lockFile, now));
    await rename(mine, lockFile);
  });
};

/** Who holds a lock; null when it has just been released. */
const readHolder = async (lockFile: string): Promise<Holder | null> => {
  const text = await readFile(lockFile, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    const holder = JSON.parse(text) as Holder;
    if (typeof holder.pid === 'number' && /^[\w-]+$/.test(holder.nonce)) return holder;
  } catch {
    // A file that is not JSON is no lock either: see below.
  }
  throw new DeskError(
    `${lockFile}: this is no lock of an import. Make sure that no import is at work, then delete it.`,
  );
};

const busyMessage = (lockFile: string, holder: Holder | null): string =>
  [
    `Another import is at work here${holder ? ` (process ${holder.pid} on ${holder.host})` : ''}. Nothing was changed.`,
    `Wait until it is done and try again. If there is none, delete ${lockFile}.`,
  ].join('\n');
