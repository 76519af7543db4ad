import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalPathOf, parseAddress, pathOf } from './urls.ts';

const PIECES = [
  '/',
  '//',
  '?',
  '&',
  '=',
  '#',
  '%',
  '%2F',
  '..',
  '\\',
  'articles',
  'countries',
  'names',
  'search',
  'saved',
  'page',
  'kz',
  'uz',
  'xx',
  'q',
  'page=2',
  'from=2022-09-01',
  'find=a',
  'quote=p1.0-2~abcdef',
  'index.html',
  'evil.example',
  'javascript:',
  '\u202E',
  '\uD800',
];

const anyAddress = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
);

it('any address is understood as a view, whose own address leads to it and nowhere else', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const view = parseAddress(address);
      const path = pathOf(view);
      // A single slash at the beginning: two would name another host.
      expect(path).toMatch(/^\/(?![/\\])/);
      expect(canonicalPathOf(view)).toMatch(/^\/(?![/\\])/);
      // One redirect is enough; there is never a loop.
      expect(pathOf(parseAddress(path))).toBe(path);
    }),
    { numRuns: 2000, seed: 7 },
  );
});
