import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../tools/testing/test-import.ts';
import { removeStaleTemps, writeWholeFile } from './write-whole-file.ts';

describe('writeWholeFile', () => {
  it('makes the folder, replaces the file, and leaves nothing else', async () => {
    const folder = path.join(await makeFolder(), 'a/b');
    await writeWholeFile(path.join(folder, 'c.json'), 'first');
    await writeWholeFile(path.join(folder, 'c.json'), new TextEncoder().encode('second'));
    expect(await readFile(path.join(folder, 'c.json'), 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['c.json']);
  });

  it('leaves nothing behind where it cannot write', async () => {
    const folder = await makeFolder();
    await mkdir(path.join(folder, 'c.json/full'), { recursive: true });
    await expect(writeWholeFile(path.join(folder, 'c.json'), 'text')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['c.json']);
  });
});

describe('removeStaleTemps', () => {
  it('removes what dead processes left, and nothing else', async () => {
    const folder = await makeFolder();
    await mkdir(path.join(folder, '2022'));
    const kept = [`.b.json.${process.ppid}.tmp`, 'c.tmp', '.d.tmp', 'e.json'];
    for (const name of ['.a.json.999999999.tmp', ...kept])
      await writeFile(path.join(folder, '2022', name), '');
    await removeStaleTemps(folder);
    expect((await readdir(path.join(folder, '2022'))).sort()).toEqual(kept.sort());
  });
});
