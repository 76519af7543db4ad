import { expect, it } from 'vitest';
import { nameClasses } from './short-names.ts';

const SHEETS = Array.from(
  { length: 120 },
  (_, at) => `/invented/${String(at).padStart(3, '0')}.css`,
);
const CLASSES = Array.from({ length: 40 }, (_, at) => `class${at}`);

it('no two classes share a name, and each name can stand in a selector', () => {
  const nameOf = nameClasses(SHEETS);
  const names = SHEETS.flatMap((sheet) => CLASSES.map((each) => nameOf(each, sheet)));
  expect(new Set(names).size).toBe(SHEETS.length * CLASSES.length);
  for (const name of names) expect(name).toMatch(/^_*[a-zA-Z][0-9a-z]+$/);
});

it('a class has one name, in whatever order the sheets are read', () => {
  const [first, second] = [nameClasses(SHEETS), nameClasses(SHEETS.toReversed())];
  const read = (nameOf: ReturnType<typeof nameClasses>, sheets: readonly string[]) =>
    new Map(sheets.map((sheet) => [sheet, CLASSES.map((each) => nameOf(each, sheet))]));
  const names = read(first, SHEETS);
  expect(read(first, SHEETS)).toEqual(names);
  expect(new Map([...read(second, SHEETS.toReversed())].reverse())).toEqual(names);
});

it('a sheet from elsewhere is told', () => {
  expect(() => nameClasses(SHEETS)('class', '/elsewhere.css')).toThrow('/elsewhere.css is none');
});
