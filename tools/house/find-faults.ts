import { findCircle } from './find-circle.ts';
import { roomOf, ROOMS, TESTING } from './rooms.ts';

/** Each module of the project with what it imports: see read-imports.ts. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const TEST = /\.test\.tsx?$/;

/** Benches and recipes count as tests of the whole as well. */
const isTest = (file: string): boolean =>
  TEST.test(file) || /^(?:e2e|tools\/(?:testing|bench|recipes))\//.test(file);
const isFile = (name: string): boolean =>
  /^(?:(?:src|pipeline|desk|tools|e2e|content)\/|[\w.-]+\.(?:ts|json)$)/.test(name);
const isWithin = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

/** Why a module may not import a file; null if it may. */
const whyNotFile = (file: string, imported: string): string | null => {
  if (TEST.test(imported)) return 'nothing imports a test';
  const room = roomOf(file) ?? '';
  const entered = roomOf(imported) ?? imported;
  if (entered === room) return null;
  const { on = [], inTests = [] } = ROOMS[room] ?? {};
  const places = isTest(file) ? [...on, ...inTests] : on;
  if (places.includes(imported)) return null;
  if (entered === TESTING) return isTest(file) ? null : `${TESTING} is for tests alone`;
  if (places.some((place) => place === entered || isWithin(imported, place))) return null;
  return `${room} stands on ${places.join(', ') || 'nothing else of the project'}`;
};

const whyNotPackage = (file: string, name: string): string | null => {
  if (isTest(file)) return null;
  const room = roomOf(file) ?? '';
  const allowed = ROOMS[room]?.packages ?? [];
  const isAllowed = allowed.some(
    (each) =>
      each === '*' || name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`),
  );
  return isAllowed ? null : `of packages, ${room} uses ${allowed.join(', ') || 'none'}`;
};

/** What is wrong with the imports of the house, one sentence for each fault. */
export const findFaults = (imports: Imports): string[] => {
  const faults: string[] = [];
  for (const [file, names] of imports) {
    if (roomOf(file) === undefined) {
      faults.push(`${file} stands in no room: name one in tools/house/rooms.ts.`);
      continue;
    }
    for (const name of names) {
      const why = isFile(name) ? whyNotFile(file, name) : whyNotPackage(file, name);
      if (why !== null) faults.push(`${file} imports ${name}, but ${why}.`);
    }
  }
  const circle = findCircle(imports);
  return circle ? [...faults, `A circle: ${circle.join(' → ')}.`] : faults;
};
