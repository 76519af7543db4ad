import { expect, it } from 'vitest';
import type { Headline } from '../../core/news/headline.ts';
import { inDays } from './in-days.ts';

const headline = (id: string, publishedAt: string | null): Headline => ({
  id,
  title: 'عنوان مخترع',
  publishedAt,
  countries: [],
  region: false,
});

/** In the order of a story's file: newest first, headlines without a date at the end. */
const HEADLINES = [
  headline('d', '2030-01-03T09:00:00+05:00'),
  headline('c', '2030-01-03'),
  headline('b', '2030-01-02'),
  headline('a', '2030-01-01'),
  headline('x', null),
  headline('y', null),
];

const daysOf = (headlines: readonly Headline[], order: { isOldestFirst: boolean }) =>
  inDays(headlines, order).map(({ day, headlines: own }) => [day, own.map(({ id }) => id).join()]);

it('a story goes day by day, the newest first', () => {
  expect(daysOf(HEADLINES, { isOldestFirst: false })).toEqual([
    ['2030-01-03', 'd,c'],
    ['2030-01-02', 'b'],
    ['2030-01-01', 'a'],
    [null, 'x,y'],
  ]);
});

it('or from its first day on; what has no date stays at the end and in its order', () => {
  expect(daysOf(HEADLINES, { isOldestFirst: true })).toEqual([
    ['2030-01-01', 'a'],
    ['2030-01-02', 'b'],
    ['2030-01-03', 'c,d'],
    [null, 'x,y'],
  ]);
});

it('a story without dates is one day', () => {
  expect(daysOf(HEADLINES.slice(4), { isOldestFirst: true })).toEqual([[null, 'x,y']]);
});

it('the day is the newsroom’s', () => {
  expect(daysOf([headline('late', '2030-01-01T23:00:00Z')], { isOldestFirst: false })).toEqual([
    ['2030-01-02', 'late'],
  ]);
});
