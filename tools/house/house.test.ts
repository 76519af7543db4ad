import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { readImports, readOwnImports } from './read-imports.ts';
import { roomOf, ROOMS } from './rooms.ts';

const root = path.resolve(import.meta.dirname, '../..');

const house = new Map<string, string[]>();
for await (const file of glob('{src,pipeline,desk,tools,e2e}/**/*.{ts,tsx,mts,mjs}', {
  cwd: root,
})) {
  if (file.endsWith('.d.ts')) continue;
  const source = await readFile(path.join(root, file), 'utf8');
  house.set(file, readImports(file, source));
}

/** The first module of a room that is not a test. */
const moduleOf = (room: string): string =>
  [...house.keys()].find((file) => roomOf(file) === room && !file.includes('.test.')) ??
  expect.fail(`${room} is empty`);

/** What is wrong with one import of a module. */
const plant = (file: string, imported: string) => findFaults(new Map([[file, [imported]]]));

const rooms = Object.keys(ROOMS).filter((room) => room !== 'src/styles');

/** The rooms that a room may not enter. */
const closedTo = (room: string): string[] =>
  rooms
    .filter((other) => other !== room && other !== 'src/main.tsx')
    .filter((other) => !(ROOMS[room]?.on ?? []).some((on) => `${other}/`.startsWith(`${on}/`)))
    .filter((other) => !(room === 'e2e' && other === 'tools/testing'));

describe('the house', () => {
  it('has every module in a room, no arrow that is not allowed, and no circle', () => {
    expect(house.size).toBeGreaterThan(500);
    expect(findFaults(house)).toEqual([]);
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
    const first = new Set<string>();
    const follow = async (file: string): Promise<void> => {
      if (first.has(file) || !house.has(file)) return;
      first.add(file);
      const source = await readFile(path.join(root, file), 'utf8');
      for (const next of readOwnImports(file, source)) await follow(next);
    };
    await follow('src/app/hydrate.tsx');
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
      return [file, readImports(file, source(index === 0 ? 'b' : 'a'))] as const;
    });
    expect(findFaults(new Map(pair))).toEqual(['A circle: desk/a.ts → desk/b.ts → desk/a.ts.']);
  });

  it('reads every way of importing', () => {
    const source = `
      import a from '../a.ts';
      import type { B } from './b.ts';
      export * from 'zod';
      export { c } from './c.ts';
      const d = () => import('./d.ts');
      import '../styles/e.css';`;
    expect(readImports('src/hooks/x.ts', source).sort()).toEqual(
      [
        'src/a.ts',
        'src/hooks/b.ts',
        'zod',
        'src/hooks/c.ts',
        'src/hooks/d.ts',
        'src/styles/e.css',
      ].sort(),
    );
  });
});
