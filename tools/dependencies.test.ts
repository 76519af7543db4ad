import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Package = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };
type Lock = { packages: Record<string, { license?: string; dev?: boolean; version?: string }> };

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json')) as Package;
const all = { ...dependencies, ...devDependencies };
const lock = JSON.parse(read('package-lock.json')) as Lock;
const table = read('docs/dependencies.md');
const named = new Set(
  [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.trim().split(/,\s*/)),
);

/** Licences that require nothing more than attribution. */
const PERMISSIVE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

describe('a dependency', () => {
  it.each(Object.entries(all))('%s has one version: %s', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(Object.keys(all))('%s has a reason in the table', (name) => {
    expect(named).toContain(name);
  });

  it('that is no longer one has no reason left', () => {
    const gone = [...named].filter((name) => /^@?[a-z]/.test(name) && name !== 'package');
    expect(gone.filter((name) => !(name in all))).toEqual([]);
  });

  it('that reaches readers has a permissive licence, and so has what it stands on', () => {
    const reaching = Object.entries(lock.packages).filter(
      ([path, { dev }]) => path !== '' && dev !== true,
    );
    expect(reaching.length).toBeGreaterThan(5);
    const others = reaching
      .filter(([, { license = 'none' }]) => !PERMISSIVE.has(license))
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(others).toEqual([]);
  });

  it('has its licence in its package as the lock says', () => {
    for (const name of Object.keys(dependencies)) {
      const own = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
      expect(own.license).toBe(lock.packages[`node_modules/${name}`]?.license);
    }
  });
});
