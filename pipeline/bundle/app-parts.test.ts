import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { NAMED_MODULES, PARTS } from './app-parts.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

it.each(NAMED_MODULES)('what the cut of the bundle names is there, and in one part: %s', (file) => {
  expect(existsSync(path.join(ROOT, file))).toBe(true);
  expect(PARTS.filter(({ test }) => test.test(path.join(ROOT, file)))).toHaveLength(1);
});
