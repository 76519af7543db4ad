import { describe, expect, it } from 'vitest';
import type { Country, Filter } from '../news/country.ts';
import { countCoverage, countSets, coverageOf, periodsOf } from './coverage.ts';
import { countIn } from './set-counts.ts';

const article = (publishedAt: string | null, places: Country[] | 'region') => ({
  id: 'invented',
  title: 'خبر مخترع',
  publishedAt,
  countries: places === 'region' ? [] : places,
  region: places === 'region',
});

const COVERAGE = countCoverage([
  article('2021-12-31T20:30:00Z', ['KZ']), // Already January in the newsroom.
  article('2022-01-05', ['KZ', 'UZ']),
  article('2022-03-01', ['UZ']),
  article('2022-03-02', 'region'),
  article('2022-03-03', []),
  article(null, ['UZ']),
  article(null, []),
]);

it.each<[Filter, number]>([
  [[], 7],
  [['kz'], 2],
  [['kz', 'uz'], 4],
  [['kz', 'uz', 'region'], 5],
  [['tm'], 0],
])('all months together have %j: %i', (filter, expected) => {
  expect(countIn(countSets(COVERAGE), filter)).toBe(expected);
});

describe('the months of a filter', () => {
  it.each<[Filter, [string, number][], number]>([
    [
      [],
      [
        ['2022-01', 2],
        ['2022-02', 0],
        ['2022-03', 3],
      ],
      2,
    ],
    [['kz'], [['2022-01', 2]], 0],
    [
      ['uz'],
      [
        ['2022-01', 1],
        ['2022-02', 0],
        ['2022-03', 1],
      ],
      1,
    ],
    [
      ['kz', 'uz'],
      [
        ['2022-01', 2],
        ['2022-02', 0],
        ['2022-03', 1],
      ],
      1,
    ],
    [['region'], [['2022-03', 1]], 0],
    [['tm'], [], 0],
  ])('%j are counted once each, without gaps', (filter, months, undated) => {
    const coverage = coverageOf(COVERAGE, filter);
    expect(coverage.months.map(({ month, count }) => [month, count])).toEqual(months);
    expect(coverage.undated).toBe(undated);
  });
});

describe('the bars of a strip', () => {
  const monthsFrom2020 = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      month: `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      count: 1,
    }));

  it('are months, from the first day to the last', () => {
    expect(periodsOf([{ month: '2024-02', count: 5 }])).toEqual([
      { name: '2024-02', from: '2024-02-01', to: '2024-02-29', count: 5 },
    ]);
    expect(periodsOf(monthsFrom2020(24))).toHaveLength(24);
  });

  it('are years when there would be too many of them', () => {
    expect(periodsOf(monthsFrom2020(25))).toEqual([
      { name: '2020', from: '2020-01-01', to: '2020-12-31', count: 12 },
      { name: '2021', from: '2021-01-01', to: '2021-12-31', count: 12 },
      { name: '2022', from: '2022-01-01', to: '2022-12-31', count: 1 },
    ]);
  });
});
