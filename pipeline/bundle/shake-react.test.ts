import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutStacks, withoutUnused } from './shake-react.ts';

const LIBRARY = path.resolve('node_modules/react-dom/cjs/react-dom-client.production.js');
const published = readFileSync(LIBRARY, 'utf8');

/** Runs the module as a bundle does. @returns the messages of all errors that it creates meanwhile */
const errorsOfRunning = (code: string): string[] => {
  const words: string[] = [];
  const counting = new Proxy(Error, {
    apply: (target, self, given: [string]) => {
      words.push(given[0]);
      return Reflect.apply(target, self, given);
    },
    construct: (target, given: [string]) => {
      words.push(given[0]);
      return Reflect.construct(target, given);
    },
  });
  // oxlint-disable-next-line typescript/no-implied-eval -- The code is a library's, from the disk.
  new Function('exports', 'require', 'Error', code)({}, createRequire(LIBRARY), counting);
  return words;
};

describe('the errors by which React stops a rendering', () => {
  test('are all made without a stack', () => {
    expect(errorsOfRunning(published)).toHaveLength(5);
    expect(errorsOfRunning(withoutStacks(published))).toEqual([]);
  });

  test('are errors still, with the same words', () => {
    const code = withoutStacks('var Stop = Error(formatProdErrorMessage(460)),\n');
    // oxlint-disable-next-line typescript/no-implied-eval -- The code is this test's own.
    const error: unknown = new Function(
      `const formatProdErrorMessage = (code) => 'Error ' + code; ${code.replace(',\n', ';')} return Stop;`,
    )();
    expect(error).toBeInstanceOf(Error);
    expect(error).toHaveProperty('message', 'Error 460');
    expect(Object.hasOwn(error as Error, 'stack')).toBe(false);
  });

  test('are the only ones that change', () => {
    const inside =
      '  throw Error(formatProdErrorMessage(188));\n      var error = Error(formatProdErrorMessage(418));\n';
    expect(() => withoutStacks(inside)).toThrow('it has no');
    // React only compares these errors and never reads them, so nobody misses their stacks.
    const names = [...withoutStacks(published).matchAll(/(\w+) = Object\.create\(Error/g)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(5);
    for (const name of names) expect(published).not.toMatch(new RegExp(String.raw`\b${name}[.[]`));
  });
});

describe('what is left out of React', () => {
  test('is much, and what is left runs', () => {
    const left = withoutUnused(published);
    expect(left.length).toBeLessThan(published.length - 40_000);
    expect(() => errorsOfRunning(left)).not.toThrow();
  });

  test('is asked for nowhere: no view transitions, no fragments with a ref', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    for (const file of sources) {
      const code = readFileSync(path.join('src', file), 'utf8');
      expect(code, file).not.toMatch(/\bViewTransition\b|<Fragment[^>]*\sref=/);
    }
  });
});
