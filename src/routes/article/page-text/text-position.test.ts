import { expect, it } from 'vitest';
import { findStretch } from './text-position.ts';

// Text nodes as in a paragraph with a link in it, and an empty one.
const LENGTHS = [5, 0, 3, 4];

it.each<[string, [number, number], unknown]>([
  ['inside the first node', [1, 4], [0, 1, 0, 4]],
  ['over a whole node', [0, 5], [0, 0, 0, 5]],
  ['from the first letter of a node to its last', [5, 8], [2, 0, 2, 3]],
  ['from one node into another', [4, 9], [0, 4, 3, 1]],
  ['to the very end', [8, 12], [3, 0, 3, 4]],
  ['beyond the end', [8, 13], null],
  ['of no letters', [5, 5], null],
])('a stretch %s is found', (_what, [start, end], expected) => {
  const found = findStretch(LENGTHS, start, end);
  expect(found && [found.start.node, found.start.offset, found.end.node, found.end.offset]).toEqual(
    expected,
  );
});

it('nothing is found in no nodes', () => {
  expect(findStretch([], 0, 1)).toBeNull();
});
