import { statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { loadedWith } from './loaded-with.ts';
import { readImports, readSheetImports } from './read-imports.ts';
import { roomOf, ROOMS } from './rooms.ts';

const root = path.resolve(import.meta.dirname, '../..');

const isFile = (file: string): boolean =>
  statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;

/** What is in the root's folder but is neither code nor content of the project. */
const NOT_OURS = /^(?:node_modules|\..+|dist.*|docs|public|playwright-report|test-results)$/;

const house = new Map<string, string[]>();
for await (const file of glob('**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}', {
  cwd: root,
  exclude: (name) => NOT_OURS.test(name),
})) {
  if (file.endsWith('.d.ts')) continue;
  const source = await readFile(path.join(root, file), 'utf8');
  house.set(file, readImports(file, source, isFile));
}
for await (const file of glob('src/**/*.css', { cwd: root }))
  house.set(file, readSheetImports(file, await readFile(path.join(root, file), 'utf8')));

/** The first module of a room that is not a test. */
const moduleOf = (room: string): string =>
  [...house.keys()].find((file) => roomOf(file) === room && !file.includes('.test.')) ??
  expect.fail(`${room} is empty`);

/** What is wrong with one import of a module. */
const plant = (file: string, imported: string) => findFaults(new Map([[file, [imported]]]));

const rooms = Object.keys(ROOMS);

/** The rooms that a room may not enter. */
const closedTo = (room: string): string[] =>
  rooms
    .filter((other) => other !== room)
    .filter((other) => !(ROOMS[room]?.on ?? []).some((on) => `${other}/`.startsWith(`${on}/`)))
    .filter((other) => !(room === 'e2e' && other === 'tools/testing'));

describe('the house', () => {
  it('has every module in a room, no arrow that is not allowed, and no circle', () => {
    expect(house.size).toBeGreaterThan(500);
    expect(findFaults(house)).toEqual([]);
  });

  // A module with another ending than its file has, such as .js for .ts, would hide a circle.
  it('names every module as its file is called', () => {
    const ours = /^(?:src|pipeline|desk|tools|e2e)\//;
    const lost = [...house].flatMap(([file, names]) =>
      names.filter((name) => ours.test(name) && !isFile(name)).map((name) => `${file}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it.each(rooms)('refuses %s an import from any room that it may not enter', (room) => {
    const file = moduleOf(room);
    const entered = closedTo(room).filter((other) => plant(file, moduleOf(other)).length === 0);
    expect(closedTo(room).length).toBeGreaterThan(0);
    expect(entered).toEqual([]);
  });

  it.each([
    ['src/core/arabic', 'react'],
    ['src/core/search', 'node:fs'],
    ['src/core/news', 'i18next'],
    ['src/components', '@tanstack/react-query'],
    ['src/offline', 'react'],
    ['src/routes/saved', 'zod'],
    ['pipeline', 'react'],
  ])('refuses %s the package %s', (room, name) => {
    const file = moduleOf(room);
    expect(plant(file, name)).toEqual([expect.stringContaining(`${file} imports ${name}, but `)]);
  });

  it('refuses a file of the app to the pipeline, but for its doors', () => {
    const file = moduleOf('pipeline');
    expect(plant(file, 'src/app/render.tsx')).toEqual([]);
    expect(plant(file, 'src/app/App.tsx')).toHaveLength(1);
  });

  it('gives to what every page runs no wording that comes later', async () => {
    const first = await loadedWith('src/app/hydrate.tsx');
    expect(first.size).toBeGreaterThan(100);
    expect([...first]).not.toContain('src/hooks/use-all-wording.ts');
  });

  it('gives to the tests of a room alone what only they may import', () => {
    const address = 'src/core/addresses/urls.ts';
    expect(plant('src/offline/worker/kind-of-request.test.ts', address)).toEqual([]);
    expect(plant(moduleOf('src/offline'), address)).toHaveLength(1);
  });

  it('refuses a module that stands in no room', () => {
    expect(findFaults(new Map([['src/new-room/thing.ts', []]]))).toEqual([
      'src/new-room/thing.ts stands in no room: name one in tools/house/rooms.ts.',
    ]);
  });

  it('refuses a circle, of types too', () => {
    const source = (other: string) => `import type { A } from './${other}.ts';`;
    const pair = ['a', 'b'].map((name, index) => {
      const file = `desk/${name}.ts`;
      return [file, readImports(file, source(index === 0 ? 'b' : 'a'), isFile)] as const;
    });
    expect(findFaults(new Map(pair))).toEqual(['A circle: desk/a.ts → desk/b.ts → desk/a.ts.']);
  });

  it('refuses a test to everything else, its own room too', () => {
    const file = moduleOf('desk');
    expect(plant(file, 'desk/desk.test.ts')).toEqual([
      `${file} imports desk/desk.test.ts, but nothing imports a test.`,
    ]);
  });

  it.each([
    `import a from '../a.ts';`,
    `import {} from '../a.ts';`,
    `import type { A } from '../a.ts';`,
    `import { type A } from '../a.ts';`,
    `import a = require('../a.ts');`,
    `import a from '../a.ts?raw';`,
    `import a from '/src/a.ts';`,
    `export { a } from '../a.ts';`,
    `export {} from '../a.ts';`,
    `export * from '../a.ts';`,
    `export * as a from '../a.ts';`,
    `export type { A } from '../a.ts';`,
    `type A = import('../a.ts').A;`,
    `type A = typeof import('../a.ts');`,
    `const a = () => import('../a.ts');`,
    'const a = () => import(`../a.ts`);',
    `const a = import.meta.glob('../a.ts');`,
    `const a = import.meta.glob(['../a.ts'], { eager: true });`,
    `const a = import.meta.resolve('../a.ts');`,
    `const a = require('../a.ts');`,
    `const a = createRequire(import.meta.url)('../a.ts');`,
    `const a = new Worker(new URL('../a.ts', import.meta.url));`,
    `const a = fork(path.join(import.meta.dirname, '../a.ts'));`,
    `const a = await vi.importActual('../a.ts');`,
  ])('sees what is imported by %s', (source) => {
    const isThere = (file: string) => file === 'src/a.ts';
    expect(readImports('src/hooks/x.ts', source, isThere)).toEqual(['src/a.ts']);
  });

  it.each([
    ['const a = (name) => import(`../routes/${name}.tsx`);', 'src/routes/'],
    [`const a = (name) => import('../routes/' + name + '.tsx');`, 'src/routes/'],
    [`const a = import.meta.glob('../routes/*/*Screen.tsx');`, 'src/routes/*/*Screen.tsx'],
  ])('sees where the modules stand that %s imports', (source, imported) => {
    expect(readImports('src/hooks/x.ts', source, isFile)).toEqual([imported]);
    expect(plant('src/hooks/use-offline.ts', imported)).toHaveLength(1);
  });

  it('sees packages, but not what a build made or a text that names no file', () => {
    const source = `
      export * from 'zod';
      const a = await import(url);
      const b = './no-module-of-the-house.ts';`;
    expect(readImports('src/hooks/x.ts', source, isFile)).toEqual(['zod']);
  });

  it.each([
    `@import '../a.css' layer(a);`,
    '@import url(../a.css);',
    `a { composes: b from '../a.css' }`,
    'a { background: url("../a.css?inline") }',
  ])('sees what a sheet takes by %s', (sheet) => {
    expect(readSheetImports('src/hooks/x.module.css', sheet)).toEqual(['src/a.css']);
  });
});
