import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACES } from '../news/country.ts';
import type { SearchView } from './search-address.ts';
import { parseAddress, pathOf } from './urls.ts';

const search = (changes: Partial<SearchView>): SearchView => ({
  screen: 'search',
  query: '',
  filter: [],
  sort: 'relevance',
  page: 1,
  ...changes,
});

describe('the address of a search', () => {
  it.each<[string, Partial<SearchView>]>([
    ['/search/', {}],
    ['/search/?q=gas+kz', { query: 'gas kz' }],
    [
      '/search/?q=a&in=kz-uz&sort=date&page=2',
      { query: 'a', filter: ['kz', 'uz'], sort: 'date', page: 2 },
    ],
    [
      '/search/?q=a&from=2022-01-02&to=2022-01-03',
      { query: 'a', period: { from: '2022-01-02', to: '2022-01-03' } },
    ],
  ])('%s is what it says, and written so', (address, changes) => {
    expect(parseAddress(address)).toEqual(search(changes));
    expect(pathOf(search(changes))).toBe(address);
  });

  it.each([
    ['/search/?q=%20a%20', '/search/?q=a'],
    ['/search/?q=a&in=UZ,kz,xx', '/search/?q=a&in=kz-uz'],
    ['/search/?q=a&sort=best&page=0&from=2022-02-30', '/search/?q=a'],
    ['/search?utm_source=x', '/search/'],
    ['/articles/x/?find=+a', '/articles/x/?find=a'],
    ['/articles/x/?find=', '/articles/x/'],
  ])('%s becomes %s', (typed, canonical) => expect(pathOf(parseAddress(typed))).toBe(canonical));

  it('leads back to any search, and its address is canonical at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffff), { maxLength: 600 }).map((codes) => String.fromCharCode(...codes)),
        fc.subarray([...PLACES]),
        fc.constantFrom('relevance' as const, 'date' as const),
        fc.integer({ min: 1, max: 99_999 }),
        (query, filter, sort, page) => {
          const address = pathOf(search({ query, filter, sort, page }));
          const view = parseAddress(address);
          const again = pathOf(view);
          expect(pathOf(parseAddress(again))).toBe(again);
          expect(view).toMatchObject({ filter, sort, page });
        },
      ),
      { numRuns: 300, seed: 9 },
    );
  });
});
