import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { bundle } from './bundle.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUNDLING = 60_000;

let scratch: string;
let cacheDir: string;
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  scratch = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  cacheDir = path.join(scratch, 'cache');
});
afterAll(() => rm(scratch, { recursive: true }));

const bundleInto = (name: string, version: string) =>
  bundle({ root: ROOT, cacheDir, version, browserDir: path.join(scratch, name), worker: 'worker' });

it(
  'the app is bundled once for a version, and what nobody used for long goes',
  async () => {
    const first = await bundleInto('first', 'one');
    expect(await readFile(first.templateFile, 'utf8')).toContain('<!--page-body-->');
    expect(first.renderEmbed).toBeTypeOf('function');
    const files = await readdir(path.join(scratch, 'first'), { recursive: true });
    expect(files).toEqual(expect.arrayContaining(['favicon.svg', expect.stringMatching(/\.js$/)]));
    // Neither of these is of the site.
    expect(files).not.toContain('index.html');
    expect(files).not.toContain('bundle.json');

    await writeFile(path.join(cacheDir, 'one/browser/only-in-this-bundle'), '');
    await bundleInto('second', 'one');
    const again = await readdir(path.join(scratch, 'second'), { recursive: true });
    expect(again.sort()).toEqual([...files, 'only-in-this-bundle'].sort());

    await utimes(path.join(cacheDir, 'one'), 0, 0);
    await bundleInto('third', 'two');
    expect(await readdir(path.join(scratch, 'third'))).not.toContain('only-in-this-bundle');
    expect(await readdir(cacheDir)).toEqual(['two']);
  },
  BUNDLING,
);

it('of a bundle that failed nothing is left', async () => {
  const failing = bundle({
    root: path.join(scratch, 'no-project'),
    cacheDir,
    version: 'three',
    browserDir: path.join(scratch, 'fourth'),
    worker: 'worker',
  });
  await expect(failing).rejects.toThrow('The app could not be bundled');
  expect(await readdir(cacheDir)).not.toContainEqual(expect.stringMatching(/^three/));
});
