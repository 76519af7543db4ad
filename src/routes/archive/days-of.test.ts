import { expect, it } from 'vitest';
import { daysOf } from './days-of.ts';

const at = (id: string, publishedAt: string | null) => ({
  id,
  title: 'عنوان مخترع',
  publishedAt,
  countries: [],
  region: false,
});

it('headlines are parted by the newsroom’s days, in their order', () => {
  const headlines = [
    at('a', '2030-01-01'),
    at('b', '2030-01-01T20:30:00Z'), // Already the second in the newsroom.
    at('c', '2030-01-02'),
  ];
  expect(
    daysOf(headlines).map(({ day, headlines: own }) => [day, own.map(({ id }) => id)]),
  ).toEqual([
    ['2030-01-01', ['a']],
    ['2030-01-02', ['b', 'c']],
  ]);
});

it('those without a date are together', () => {
  expect(daysOf([at('a', null), at('b', null)]).map(({ day }) => day)).toEqual([null]);
});
