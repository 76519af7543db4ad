import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AtRule, parse, type Node } from 'postcss';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** The width queries that are allowed: src/styles/tokens.css names the three widths. */
const WIDTHS = ['<= 22.99rem', '>= 40rem', '<= 39.99rem', '>= 60rem', '<= 59.99rem'];

/** The widths in the media queries of a sheet, each with its operator, or as it stands. */
const widthsIn = (sheet: string): string[] => {
  const found: string[] = [];
  parse(sheet).walkAtRules('media', ({ params }) => {
    for (const [feature] of params.matchAll(/\([^()]*(?:width|inline-size)[^()]*\)/g))
      found.push(/^\(width ([<>]= [\d.]+rem)\)$/.exec(feature)?.[1] ?? feature);
  });
  return found;
};

const sheets = new Map<string, string>();
for await (const file of glob('src/**/*.css', { cwd: root }))
  sheets.set(file, await readFile(path.join(root, file), 'utf8'));

describe('the sheets', () => {
  it('ask for no other widths than the three', () => {
    const asked = [...sheets].flatMap(([file, sheet]) =>
      widthsIn(sheet).map((width) => ({ file, width })),
    );
    expect(new Set(asked.map(({ width }) => width))).toEqual(new Set(WIDTHS));
    expect(asked.filter(({ width }) => !WIDTHS.includes(width))).toEqual([]);
  });

  it('have the amber of marks in one place', () => {
    const amber = [...sheets].filter(([, sheet]) => /214[ ,]+160[ ,]+40|::highlight\(/.test(sheet));
    expect(amber.map(([file]) => file)).toEqual(['src/styles/marks.css']);
  });

  it('colour what is pointed at where something points, or it stays so after a finger', () => {
    const isHeld = (node: Node | undefined): boolean =>
      node !== undefined &&
      ((node instanceof AtRule && node.params.includes('(hover: hover)')) || isHeld(node.parent));
    const free: string[] = [];
    for (const [file, sheet] of sheets) {
      parse(sheet).walkRules(/:hover/, (rule) => {
        if (!isHeld(rule)) free.push(`${file}: ${rule.selector}`);
      });
    }
    expect(free).toEqual([]);
  });

  it.each([
    ['@media (width >= 44rem) { a { color: red } }', ['>= 44rem']],
    ['@layer a { @media print and (max-width: 30em) { a { b: c } } }', ['(max-width: 30em)']],
    ['@media (20rem <= width <= 40rem) { a { b: c } }', ['(20rem <= width <= 40rem)']],
    ['@media (hover: hover) and (width >= 60rem) { a { b: c } }', ['>= 60rem']],
    ['@media print { a { b: c } }', []],
  ])('show what %s asks for', (sheet, widths) => {
    expect(widthsIn(sheet)).toEqual(widths);
  });
});
