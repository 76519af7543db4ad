import { describe, expect, it } from 'vitest';
import { articleCardPath, cardPathOf, filterCardPath } from './card.ts';
import { allFilters, PLACES, type Country, type Filter } from '../news/country.ts';

describe('the address of a card', () => {
  it.each<[Filter, string]>([
    [[], '/cards/all.png'],
    [['kz'], '/cards/countries/kz.png'],
    [['kz', 'uz', 'region'], '/cards/countries/kz-uz-region.png'],
  ])('of %j is %s', (filter, path) => expect(filterCardPath(filter)).toBe(path));

  it('is one for each filter', () => {
    const paths = [[], ...allFilters()].map(filterCardPath);
    expect(new Set(paths).size).toBe(2 ** PLACES.length);
  });

  it.each<[boolean, Country[], boolean, string]>([
    [true, ['UZ', 'KZ'], false, articleCardPath('invented')],
    [true, [], false, articleCardPath('invented')],
    [false, ['UZ', 'KZ'], false, '/cards/countries/kz-uz.png'],
    [false, ['UZ'], true, '/cards/countries/uz-region.png'],
    [false, [], false, '/cards/all.png'],
  ])('of an article (own: %j) of %j, region %j, is %s', (hasCard, countries, region, path) => {
    expect(cardPathOf({ id: 'invented', hasCard, countries, region })).toBe(path);
  });
});
