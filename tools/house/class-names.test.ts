import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../src');

/** The sheets from which a module takes classes, by the names of their imports. */
const sheetsOf = (source: string) =>
  [...source.matchAll(/import (\w+) from '(\.[^']+\.module\.css)';/g)].map(
    ([, name = '', sheet = '']) => ({ name, sheet }),
  );

/** Classes that a module takes from a sheet but that the sheet does not have. */
const lostClasses = (source: string, name: string, sheet: string): string[] =>
  [...source.matchAll(new RegExp(String.raw`\b${name}\.(\w+)`, 'g'))]
    .map(([, used = '']) => used)
    .filter((used) => !new RegExp(String.raw`\.${used}(?![\w-])`).test(sheet));

it('every class that a module names stands in its sheet', async () => {
  const lost: string[] = [];
  let asked = 0;
  for await (const file of glob('**/*.tsx', { cwd: root })) {
    const source = await readFile(path.join(root, file), 'utf8');
    for (const { name, sheet } of sheetsOf(source)) {
      const rules = await readFile(path.resolve(root, path.dirname(file), sheet), 'utf8');
      asked += 1;
      lost.push(...lostClasses(source, name, rules).map((used) => `${file}: .${used}`));
    }
  }
  expect(asked).toBeGreaterThan(20);
  expect(lost).toEqual([]);
});

it('a class that is not there is found', () => {
  expect(
    lostClasses('<p className={styles.row} /><b className={styles.ro} />', 'styles', '.row {}'),
  ).toEqual(['ro']);
});
