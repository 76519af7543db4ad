import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compareBuilds, listChanges } from './list-changes.ts';
import { writeFolder } from './test-content.ts';

const hashes = (...files: string[]) => new Map(files.map((file) => [file, `hash of ${file}`]));

describe('the changes between two builds', () => {
  it('come in the order in which they may be uploaded, the manifest last', () => {
    const files = [
      'data/manifest.json',
      'sw.js',
      'index.html',
      'articles/x/index.html',
      'sitemap.xml',
      'data/articles/x.json',
      'data/names.json',
      'data/lists/all/1.abc.json',
      'data/coverage.abc.json',
      'data/search/abc/t0',
      'assets/index-abc.js',
    ];
    expect(compareBuilds(new Map(), hashes(...files)).changed).toEqual([
      'assets/index-abc.js',
      'data/coverage.abc.json',
      'data/lists/all/1.abc.json',
      'data/search/abc/t0',
      'data/articles/x.json',
      'data/names.json',
      'articles/x/index.html',
      'index.html',
      'sitemap.xml',
      'sw.js',
      'data/manifest.json',
    ]);
  });

  it('are what is new, what is other, and what is gone', () => {
    const before = hashes('a', 'b', 'c');
    const after = new Map([...hashes('a', 'd'), ['b', 'another hash']]);
    expect(compareBuilds(before, after)).toEqual({ changed: ['b', 'd'], removed: ['c'] });
  });
});

it('a build leaves lists of what changed since the one before', async () => {
  const { dir, remove } = await writeFolder({
    'dist/index.html': 'one',
    'dist/data/manifest.json': '{}',
  });
  onTestFinished(remove);
  const dist = path.join(dir, 'dist');
  const list = (name: string) => readFile(`${dist}.${name}.txt`, 'utf8');

  expect(await listChanges(dist, dist)).toBe(2);
  expect(await list('changed')).toBe('index.html\ndata/manifest.json\n');
  expect(await listChanges(dist, dist)).toBe(0);
  await writeFile(path.join(dist, 'index.html'), 'two');
  await rm(path.join(dist, 'data/manifest.json'));
  expect(await listChanges(dist, dist)).toBe(1);
  expect(await list('changed')).toBe('index.html\n');
  expect(await list('removed')).toBe('data/manifest.json\n');
});
