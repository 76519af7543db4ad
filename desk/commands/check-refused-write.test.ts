import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ArticleStore } from '../store/article-store.ts';
import { change, FILE, ID, run } from '../../tools/testing/test-check.ts';

describe('a write that the system refuses', () => {
  const refuse = (code: string, reason: string) =>
    vi
      .spyOn(ArticleStore.prototype, 'write')
      .mockRejectedValue(
        Object.assign(new Error(`${code}: ${reason}, open 'x'`), { code, syscall: 'open' }),
      );

  it.each([
    ['ENOSPC', 'no space left on device', 'make room on the disk'],
    ['EACCES', 'permission denied', 'give yourself the right to write'],
    ['EROFS', 'read-only file system', 'may only be read'],
    ['EIO', 'i/o error', 'mend what the reason names'],
  ])('%s is told with its file, reason and cure', async (code, reason, cure) => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    const before = await readFile(path.join(contentDir, FILE), 'utf8');
    const spy = refuse(code, reason);
    const result = await run(contentDir, '--fix', ID);
    spy.mockRestore();
    expect(result.code).toBe(1);
    expect(result.errors).toContain(`${path.join(contentDir, FILE)}: could not be written`);
    expect(result.errors).toContain(reason);
    expect(result.errors).toContain(cure);
    expect(result.errors).not.toMatch(/^ {4}at /m);
    expect(result.text).toContain('0 slips mended');
    expect(await readFile(path.join(contentDir, FILE), 'utf8')).toBe(before);
  });

  it('is told when it is the lock', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    await writeFile(path.join(contentDir, 'imported'), 'a file where the folder should be');
    const { code, errors } = await run(contentDir, '--fix', ID, '--lang', 'ar');
    expect(code).toBe(1);
    expect(errors).toContain('تعذّرت كتابة الملف');
    expect(errors).not.toMatch(/^ {4}at /m);
  });

  it('keeps its stack when it is a mistake of the program', async () => {
    const contentDir = await change({ title: 'عاد الوفد, ثم' });
    const spy = vi.spyOn(ArticleStore.prototype, 'write').mockRejectedValue(new TypeError('oops'));
    await expect(run(contentDir, '--fix', ID)).rejects.toThrow('oops');
    spy.mockRestore();
  });
});
