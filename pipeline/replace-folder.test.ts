import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isReplaceable, replaceFolder } from './replace-folder.ts';

const SIGN = '/data/manifest.json';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'replace-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = async (file: string, content: string) => {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
};

test('a missing or an empty folder may be replaced', async () => {
  expect(await isReplaceable(path.join(root, 'none'), SIGN)).toBe(true);
  expect(await isReplaceable(root, SIGN)).toBe(true);
});

test('a folder of something else may not, one of an earlier build may', async () => {
  await write('target/thesis.txt', 'years of work');
  expect(await isReplaceable(path.join(root, 'target'), SIGN)).toBe(false);
  await write('target/data/manifest.json', '{}');
  expect(await isReplaceable(path.join(root, 'target'), SIGN)).toBe(true);
});

test('the finished folder stands in place of the old one, whole', async () => {
  await write('target/old.txt', 'old');
  await write('finished/new.txt', 'new');
  await replaceFolder(path.join(root, 'finished'), path.join(root, 'target'));
  expect(await readFile(path.join(root, 'target/new.txt'), 'utf8')).toBe('new');
  await expect(readFile(path.join(root, 'target/old.txt'), 'utf8')).rejects.toThrow('ENOENT');
});
