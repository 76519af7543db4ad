import { expect, it } from 'vitest';
import { decodePercent } from './decode-percent.ts';

it.each([
  ['%D9%82', 'ق'],
  ['plain', 'plain'],
  ['100%', '100'],
  ['p3%D9', 'p3'],
  ['p3%d', 'p3'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['%zz-kz', '%zz-kz'],
  ['%', '%'],
  ['\uD800a', '\uFFFDa'],
])('%j is read as %j', (typed, read) => expect(decodePercent(typed)).toBe(read));
