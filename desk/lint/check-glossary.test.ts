import { expect, it } from 'vitest';
import { inventName } from '../../tools/testing/invent-name.ts';
import { findUnchecked } from './check-glossary.ts';

const NOW = Date.parse('2030-06-01T00:00:00Z');

it.each([
  ['a day ago', '2030-05-31', []],
  ['a year ago to the day', '2029-06-01', []],
  ['a year and a day ago', '2029-05-31', ['invented-name']],
  ['never', undefined, ['invented-name']],
])('an entry that was checked %s', (_when, checkedAt, told) => {
  const name = inventName(checkedAt === undefined ? {} : { checkedAt });
  expect(findUnchecked([name], NOW).map(({ id }) => id)).toEqual(told);
});
