import { describe, expect, it } from 'vitest';
import {
  allFilters,
  bitsOf,
  isPlace,
  MENU,
  PLACES,
  placesOf,
  toFilter,
  togglePlace,
  type Country,
  type Filter,
  type Place,
} from './country.ts';

describe('a place', () => {
  it.each([
    ['kz', true],
    ['region', true],
    ['KZ', false],
    ['xx', false],
    ['', false],
    ['length', false],
  ])('is what "%s" names: %s', (code, expected) => {
    expect(isPlace(code)).toBe(expected);
  });

  it('is in the menu once, whatever the order there', () => {
    expect([...MENU].sort()).toEqual([...PLACES].sort());
  });
});

describe('a filter', () => {
  it.each<[Place[], Filter]>([
    [[], []],
    [
      ['uz', 'kz'],
      ['kz', 'uz'],
    ],
    [
      ['region', 'kg'],
      ['kg', 'region'],
    ],
    [['tm', 'tm'], ['tm']],
    [
      ['region', 'uz', 'tm', 'tj', 'kz', 'kg'],
      ['kg', 'kz', 'tj', 'tm', 'uz', 'region'],
    ],
  ])('of %j is %j', (places, expected) => {
    expect(toFilter(places)).toEqual(expected);
  });

  it.each<[Filter, Place, Filter]>([
    [[], 'kz', ['kz']],
    [['kz'], 'kz', []],
    [['kz'], 'kg', ['kg', 'kz']],
    [['kg', 'kz', 'region'], 'kz', ['kg', 'region']],
  ])('%j with %s toggled is %j', (filter, place, expected) => {
    expect(togglePlace(filter, place)).toEqual(expected);
  });

  it('has 63 states besides the empty one, each once and in canonical order', () => {
    const filters = allFilters();
    expect(new Set(filters.map(String)).size).toBe(63);
    expect(filters.map(toFilter)).toEqual(filters);
    expect(filters).not.toContainEqual([]);
  });
});

describe('an article', () => {
  it.each<[Country[], boolean, Filter]>([
    [[], false, []],
    [[], true, ['region']],
    [['UZ', 'KZ'], false, ['kz', 'uz']],
    [['TM'], true, ['tm', 'region']],
  ])('about %j, region %s, is listed under %j', (countries, region, expected) => {
    expect(placesOf({ countries, region })).toEqual(expected);
  });
});

it('every filter has bits of its own', () => {
  expect(bitsOf([])).toBe(0);
  expect(allFilters().map(bitsOf)).toEqual(Array.from({ length: 63 }, (_, at) => at + 1));
});
