import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { bundle } from './bundle.ts';
import { ALL_AT_ONCE, isWorthIt } from './compile-ahead.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let scratch: string;
let cacheDir: string;
beforeAll(async () => {
  vi.stubEnv('NODE_ENV', 'production');
  scratch = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  cacheDir = path.join(scratch, 'cache');
});
afterAll(() => rm(scratch, { recursive: true }));

const FIRST_DAY = Date.UTC(2000, 0, 1);
const bundleInto = (name: string, version: string, hours: number, root = ROOT) =>
  bundle({
    root,
    cacheDir,
    version,
    browserDir: path.join(scratch, name),
    worker: 'worker',
    now: new Date(FIRST_DAY + hours * 3_600_000),
  });

it('the app is bundled once for a version, and what nobody used for long goes, or what failed', async () => {
  const first = await bundleInto('first', 'one', 0);
  expect(await readFile(first.templateFile, 'utf8')).toContain('<!--page-body-->');
  expect(first.assets).toContainEqual(expect.stringMatching(/^index-.*\.js$/));
  const files = await readdir(path.join(scratch, 'first'), { recursive: true });
  expect(files).toEqual(expect.arrayContaining(['favicon.svg', expect.stringMatching(/\.js$/)]));
  // If another step's line came first, a browser would compile each function when it is called.
  for (const name of first.assets.filter((asset) => asset.endsWith('.js'))) {
    const script = await readFile(path.join(scratch, 'first/assets', name), 'utf8');
    expect([name, script.startsWith(ALL_AT_ONCE)]).toEqual([name, isWorthIt(script)]);
    // In old browsers, each access to a field of a private name would be a call that looks into a
    // map. The search reads its index by such accesses.
    expect(script, name).not.toMatch(/private (?:elements|element is)/i);
  }
  // Neither of these files is part of the site.
  expect(files).not.toContain('index.html');
  expect(files).not.toContain('bundle.json');

  await writeFile(path.join(cacheDir, 'one/browser/only-in-this-bundle'), '');
  await bundleInto('second', 'one', 20);
  const again = await readdir(path.join(scratch, 'second'), { recursive: true });
  expect(again.sort()).toEqual([...files, 'only-in-this-bundle'].sort());

  // A bundle of another day, which no build has used since.
  await cp(path.join(cacheDir, 'one'), path.join(cacheDir, 'older'), { recursive: true });
  await bundleInto('of-older', 'older', 10);
  // A new version does not take the bundle of another one, and a failed one leaves nothing behind.
  const failing = bundleInto('third', 'two', 40, path.join(scratch, 'no-project'));
  await expect(failing).rejects.toThrow('The app could not be bundled');
  expect(await readdir(cacheDir)).toEqual(['one']);
});
