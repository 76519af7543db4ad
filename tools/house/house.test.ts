import { describe, expect, it } from 'vitest';
import { arrowsOf } from './arrows.ts';
import { findCircle } from './find-circle.ts';
import { findFaults } from './find-faults.ts';
import { loadedWith } from './loaded-with.ts';
import { isFile, readHouse } from './read-house.ts';
import { readImports } from './read-imports.ts';
import { roomOf, ROOMS } from './rooms.ts';

const house = await readHouse();

/** The modules of each room, tests among them. */
const modules = new Map<string, string[]>();
for (const file of house.keys()) {
  const room = roomOf(file) ?? '';
  modules.set(room, [...(modules.get(room) ?? []), file]);
}

/** The first module of a room that is not a test, nor one of some doors. */
const moduleOf = (room: string, doors: readonly string[] = []): string =>
  modules.get(room)?.find((file) => !file.includes('.test.') && !doors.includes(file)) ??
  expect.fail(`${room} has nothing else`);

/** What is wrong with one import of a module. */
const plant = (file: string, imported: string) => findFaults(new Map([[file, [imported]]]));

const rooms = Object.keys(ROOMS);

/** The rooms that a room may not enter. */
const closedTo = (room: string): string[] =>
  rooms
    .filter((other) => other !== room)
    .filter((other) => !(ROOMS[room]?.on ?? []).some((on) => `${other}/`.startsWith(`${on}/`)));

describe('the house', () => {
  it('has every module in a room, no arrow that is not allowed, and no circle', () => {
    expect(house.size).toBeGreaterThan(500);
    expect(findFaults(house)).toEqual([]);
  });

  it('has no arrows between rooms that go round in a circle', () => {
    expect(findCircle(arrowsOf(ROOMS))?.join(' → ')).toBeUndefined();
  });

  it.each(rooms)('refuses an arrow back to %s from what it stands on', (room) => {
    for (const below of arrowsOf(ROOMS).get(room) ?? []) {
      const { on = [], packages = [] } = ROOMS[below] ?? {};
      const planted = { ...ROOMS, [below]: { on: [...on, room], packages } };
      expect(findCircle(arrowsOf(planted))).not.toBeNull();
    }
  });

  it('names each room below those that it stands on', () => {
    const upward = [...arrowsOf(ROOMS)].flatMap(([room, all]) =>
      all
        .filter((other) => rooms.indexOf(other) > rooms.indexOf(room))
        .map((on) => `${room}: ${on}`),
    );
    expect(upward).toEqual([]);
  });

  // Screens share a list, of which each takes a part.
  it.each(rooms.filter((room) => !/^src\/(?:app|lists|routes)\b/.test(room)))(
    'allows %s nothing that it does not take',
    (room) => {
      const own = modules.get(room) ?? [];
      const taken = (isTest: boolean) =>
        own
          .filter((file) => file.includes('.test.') === isTest)
          .flatMap((file) => house.get(file) ?? []);
      const idle = (places: readonly string[], names: readonly string[]) =>
        places.filter((place) => {
          const inside = place.endsWith(':') ? place : `${place}/`;
          return !names.some(
            (name) => name === place || name.startsWith(inside) || roomOf(name) === place,
          );
        });
      const { on = [], inTests = [], packages = [] } = ROOMS[room] ?? {};
      expect(idle([...on, ...packages.filter((name) => name !== '*')], taken(false))).toEqual([]);
      expect(idle(inTests, taken(true))).toEqual([]);
    },
  );

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
    const doors = ROOMS[room]?.on;
    const entered = closedTo(room).filter(
      (other) => plant(file, moduleOf(other, doors)).length === 0,
    );
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
    ['pipeline/pages', 'react'],
    ['pipeline/stories', 'node:fs'],
  ])('refuses %s the package %s', (room, name) => {
    const file = moduleOf(room);
    expect(plant(file, name)).toEqual([expect.stringContaining(`${file} imports ${name}, but `)]);
  });

  it('refuses a file of the app to the pipeline, but for its doors', () => {
    const file = moduleOf('pipeline/pages');
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

  it.each(['src', 'src/core', 'src/routes', 'pipeline', 'desk', 'tools'])(
    'refuses a new folder of %s that the table does not name',
    (folder) => {
      const file = `${folder}/new-room/thing.ts`;
      expect(findFaults(new Map([[file, []]]))).toEqual([
        `${file} stands in no room: name one in tools/house/rooms.ts.`,
      ]);
    },
  );

  it('refuses a circle, of types too', () => {
    const source = (other: string) => `import type { A } from './${other}.ts';`;
    const pair = ['a', 'b'].map((name, index) => {
      const file = `desk/${name}.ts`;
      return [file, readImports(file, source(index === 0 ? 'b' : 'a'), isFile)] as const;
    });
    expect(findFaults(new Map(pair))).toEqual(['A circle: desk/a.ts → desk/b.ts → desk/a.ts.']);
  });

  it('refuses a test to everything else, its own room too', () => {
    const file = moduleOf('desk/lint');
    expect(plant(file, 'desk/lint/messages.test.ts')).toEqual([
      `${file} imports desk/lint/messages.test.ts, but nothing imports a test.`,
    ]);
  });
});
