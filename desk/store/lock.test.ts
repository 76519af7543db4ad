import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../tools/testing/test-import.ts';
import { withLock } from './lock.ts';

const makeLock = async () => path.join(await makeFolder(), '.lock');

/** The number of a process that has ended. */
const deadPid = async (): Promise<number> => {
  const child = spawn(process.execPath, ['--version']);
  await once(child, 'close');
  return child.pid ?? 0;
};

const holder = (changes: object) =>
  JSON.stringify({ pid: 1, host: hostname(), nonce: 'invented', ...changes });

describe('withLock', () => {
  it('lets one work at a time, says who holds it, and gives it back after a failure', async () => {
    const lock = await makeLock();
    await withLock(lock, async () => {
      await expect(withLock(lock, async () => 'second')).rejects.toThrow(`process ${process.pid}`);
    });
    await expect(withLock(lock, () => Promise.reject(new Error('failed')))).rejects.toThrow(
      'failed',
    );
    expect(await withLock(lock, async () => 'third')).toBe('third');
    expect(await readdir(path.dirname(lock))).toEqual([]);
  });

  it('takes over from a process that died, and lets only one of many do so', async () => {
    const lock = await makeLock();
    for (let round = 0; round < 10; round++) {
      await writeFile(lock, holder({ pid: await deadPid(), nonce: `dead-${round}` }));
      let inside = 0;
      let most = 0;
      const results = await Promise.allSettled(
        Array.from({ length: 8 }, () =>
          withLock(lock, async () => {
            most = Math.max(most, ++inside);
            await new Promise((resolve) => void setTimeout(resolve, 2));
            inside--;
          }),
        ),
      );
      expect(most).toBe(1);
      expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
      expect(await readdir(path.dirname(lock))).toEqual([]);
    }
  });

  it('waits for no process of another machine, and touches no file that is no lock', async () => {
    const lock = await makeLock();
    await writeFile(lock, holder({ host: 'other.example' }));
    await expect(withLock(lock, async () => 0)).rejects.toThrow(`delete ${lock}`);
    await writeFile(lock, 'something else');
    await expect(withLock(lock, async () => 0)).rejects.toThrow('no lock of an import');
    expect(await readFile(lock, 'utf8')).toBe('something else');
  });
});
