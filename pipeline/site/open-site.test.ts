import { access, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { writeFolder } from '../../tools/testing/test-content.ts';
import { hashOf } from './artefacts.ts';
import { openSite } from './open-site.ts';

let dist: string;
const inSite = (file: string) => path.join(dist, file);
const list = (name: string) => readFile(`${dist}.${name}.txt`, 'utf8');
const isThere = (file: string) =>
  access(inSite(file)).then(
    () => true,
    () => false,
  );

/** Builds a site with these files, and with those that may be kept under these keys. */
const build = async (
  files: Record<string, string>,
  made: Record<string, string> = {},
  version = 'v1',
) => {
  const site = await openSite(dist, version);
  const kept: string[] = [];
  for (const [file, key] of Object.entries(made)) {
    if (site.keep(file, key)) kept.push(file);
    else {
      const content = `made from ${key}`;
      await site.artefacts.write(file, content);
      site.made(file, { hash: hashOf(content), key, note: null });
    }
  }
  for (const [file, content] of Object.entries(files)) await site.artefacts.write(file, content);
  const count = await site.finish();
  await site.discard();
  return { kept, count };
};

beforeEach(async () => {
  const { dir, remove } = await writeFolder({});
  onTestFinished(remove);
  dist = path.join(dir, 'dist');
});

describe('a build', () => {
  it('of a new folder is there, with the list of its files in the order of uploading', async () => {
    await build({ '/data/manifest.json': '{}', '/index.html': 'one' });
    expect(await readFile(inSite('index.html'), 'utf8')).toBe('one');
    expect(await list('changed')).toBe('index.html\ndata/manifest.json\n');
    expect(await list('removed')).toBe('');
  });

  it('writes only what is another than before, and takes away what is no more', async () => {
    await build({ '/a.html': 'a', '/b.html': 'b', '/deep/er/c.html': 'c' });
    const before = await stat(inSite('a.html'));
    await build({ '/a.html': 'a', '/b.html': 'another b' });
    expect((await stat(inSite('a.html'))).ino).toBe(before.ino);
    expect(await readFile(inSite('b.html'), 'utf8')).toBe('another b');
    expect(await list('changed')).toBe('b.html\n');
    expect(await list('removed')).toBe('deep/er/c.html\n');
    expect(await isThere('deep')).toBe(false);
  });

  it('takes away what another hand put there', async () => {
    await build({ '/a.html': 'a' });
    await writeFile(inSite('a.html.gz'), 'compressed');
    await build({ '/a.html': 'a' });
    expect(await isThere('a.html.gz')).toBe(false);
    expect(await list('removed')).toBe('a.html.gz\n');
  });

  it('changes nothing before it is finished', async () => {
    await build({ '/a.html': 'a' });
    const site = await openSite(dist, 'v1');
    await site.artefacts.write('/a.html', 'another a');
    await site.artefacts.write('/b.html', 'b');
    expect(await readFile(inSite('a.html'), 'utf8')).toBe('a');
    await site.discard();
    expect(await isThere('b.html')).toBe(false);
    await expect(access(site.dir)).rejects.toThrow('ENOENT');
  });

  it('reads what it has not written from the site before', async () => {
    await build({ '/a.html': 'a' });
    const site = await openSite(dist, 'v1');
    expect(await site.artefacts.read('/a.html')).toBe('a');
    await site.artefacts.write('/a.html', 'another a');
    expect(await site.artefacts.read('/a.html')).toBe('another a');
    // The content is the first one again, so the file written in between must not replace it.
    await site.artefacts.write('/a.html', 'a');
    expect(await site.finish()).toBe(0);
    await site.discard();
  });

  it.each([
    ['without a record', {}],
    ['with a record of another form', { 'dist.files.txt': `${'0'.repeat(64)} a.html\n` }],
  ])('of a folder %s takes away what it did not write', async (_which, record) => {
    const { dir, remove } = await writeFolder({
      'dist/old.html': 'old',
      'dist/a.html': 'a',
      ...record,
    });
    onTestFinished(remove);
    dist = path.join(dir, 'dist');
    await build({ '/a.html': 'a' });
    expect(await isThere('old.html')).toBe(false);
    expect(await list('changed')).toBe('a.html\n');
  });
});

describe('a file made from the same things', () => {
  const KEYS = { '/a.html': 'k1', '/b.html': 'k2' };

  it('is kept', async () => {
    await build({}, KEYS);
    expect(await build({}, KEYS)).toEqual({ kept: ['/a.html', '/b.html'], count: 0 });
    // And once more.
    expect(await build({}, KEYS)).toEqual({ kept: ['/a.html', '/b.html'], count: 0 });
  });

  it.each([
    ['from other things', { ...KEYS, '/b.html': 'k3' }, 'v1', ['/a.html']],
    ['in another way', KEYS, 'v2', []],
  ])('is made anew %s', async (_how, keys, version, kept) => {
    await build({}, KEYS);
    expect((await build({}, keys, version)).kept).toEqual(kept);
  });

  it('is made anew where another hand changed it', async () => {
    await build({}, KEYS);
    await writeFile(inSite('a.html'), 'by another hand');
    const later = new Date(Date.now() + 60_000);
    await utimes(inSite('a.html'), later, later);
    expect((await build({}, KEYS)).kept).toEqual(['/b.html']);
    expect(await readFile(inSite('a.html'), 'utf8')).toBe('made from k1');
  });

  it('is kept with its whole folder, or not at all', async () => {
    await build({ '/data/search/x/t0': 't', '/data/search/x/p0': 'p' });
    const site = await openSite(dist, 'v1');
    expect(site.keepFolder('/data/search/x/')).toBe(true);
    expect(site.keepFolder('/data/search/y/')).toBe(false);
    expect(await site.finish()).toBe(0);
    await site.discard();
    expect(await isThere('data/search/x/p0')).toBe(true);
  });
});
