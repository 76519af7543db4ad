import { expect, it } from 'vitest';
import { longestWithPages } from './read-newsroom.ts';

/** How many sets of one to `longest` places there are. */
const setsOf = (places: number, longest: number): number =>
  Array.from(
    { length: 2 ** places - 1 },
    (_, at) => (at + 1).toString(2).replaceAll('0', '').length,
  ).filter((size) => size <= longest).length;

it.each([
  [3, 3, 7],
  [6, 6, 63],
  [7, 3, 63],
  [8, 2, 36],
  [9, 2, 45],
])('of %i places, filters of up to %i have a page: %i pages', (places, longest, pages) => {
  expect(longestWithPages(places)).toBe(longest);
  expect(setsOf(places, longest)).toBe(pages);
  expect(longest < places ? setsOf(places, longest + 1) : 64).toBeGreaterThan(63);
});
