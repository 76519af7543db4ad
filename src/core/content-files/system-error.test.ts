import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { formatSystemError, namingFile } from './system-error.ts';

const refused = (code: string, file?: string) =>
  Object.assign(new Error(`${code}: refused`), { code, syscall: 'write', path: file });

it.each([
  ['EACCES', 'rights'],
  ['EROFS', 'can only be read'],
  ['ENOSPC', 'make room'],
  ['EDQUOT', 'make room'],
  ['EFBIG', 'ulimit'],
  ['EMFILE', 'ulimit'],
  ['ENOTDIR', 'move the file away'],
  ['EXDEV', 'EXDEV: refused'],
])('%s is told with file, reason and cure', (code, word) => {
  const text = formatSystemError(refused(code, '/a/b')) ?? '';
  expect(text).toMatch(/^\/a\/b\n {2}found: .+\n {2}cure: {2}.+$/);
  expect(text).toContain(word);
  expect(text).toContain(code);
});

it('any other error is not', () => {
  expect(formatSystemError(new TypeError('x'))).toBeNull();
  expect(formatSystemError(Object.assign(new Error('x'), { code: 'ERR_SOMETHING' }))).toBeNull();
});

it('a file is named where the system does not name it', async () => {
  const work = () => Promise.reject(refused('ENOSPC'));
  const error: unknown = await namingFile('/a/full', work).catch((reason: unknown) => reason);
  expect(formatSystemError(error)).toMatch(/^\/a\/full\n/);
  const file = path.join(tmpdir(), `system-error-${process.pid}`);
  writeFileSync(file, '');
  const other: unknown = await namingFile('/x', () => mkdirSync(path.join(file, 'y'))).catch(
    (reason: unknown) => reason,
  );
  expect(formatSystemError(other)).toContain(path.join(file, 'y'));
});
