import { expect, it } from 'vitest';
import { sortMessages, type Message } from './filters.ts';

const error = (message: string): Message => ({ type: 'error', message });

it('a message without a reason is a fault, whatever else is left out', () => {
  const stray = error('Attribute “vt-update” not allowed on element “div” at this point.');
  const { filtered, faults } = sortMessages([
    error('CSS: Parse Error.'),
    stray,
    error("CSS: “paint-order”: Property “paint-order” doesn't exist."),
  ]);
  expect(faults).toEqual([stray]);
  expect(filtered.map(({ count }) => count)).toEqual([2, 0, 0, 0]);
});

it('an error that only mentions CSS is none of its kind', () => {
  const other = error('Bad value for “class”: CSS: no');
  expect(sortMessages([other]).faults).toEqual([other]);
});
