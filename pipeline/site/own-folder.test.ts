import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOwnFolder } from './own-folder.ts';

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
  expect(await isOwnFolder(path.join(root, 'none'), SIGN)).toBe(true);
  expect(await isOwnFolder(root, SIGN)).toBe(true);
});

test('a folder of something else may not, one of an earlier build may', async () => {
  await write('target/thesis.txt', 'years of work');
  expect(await isOwnFolder(path.join(root, 'target'), SIGN)).toBe(false);
  await write('target/data/manifest.json', '{}');
  expect(await isOwnFolder(path.join(root, 'target'), SIGN)).toBe(true);
});
