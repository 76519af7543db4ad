import { describe, expect, it } from 'vitest';
import { findFaults } from './find-faults.ts';
import { isFile } from './read-house.ts';
import { readImports, readSheetImports } from './read-imports.ts';

describe('what a module imports', () => {
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
    expect(findFaults(new Map([['src/hooks/use-offline.ts', [imported]]]))).toHaveLength(1);
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
