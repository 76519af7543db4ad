import { LONGEST, PLACES } from '../newsroom/place-codes.ts';

/** The countries, and the places both in the order of menus and in the order of addresses. */
export { COUNTRIES, MENU, PLACES } from '../newsroom/place-codes.ts';

/**
 * The code of a country that the site covers, in two capital letters, as content names it. The
 * newsroom says which codes there are (newsroom/places.schema.ts); content is checked when it is
 * read.
 */
export type Country = string;

/**
 * What a reader can filter by, as addresses name it: a country by its code in small letters, or
 * `region` for all of it.
 */
export type Place = string;

/** A set of places in the order of PLACES; empty means every headline. */
export type Filter = readonly Place[];

export const isPlace = (code: string): boolean => PLACES.includes(code);

/** Any list of places as a filter: each once, in canonical order. */
export const toFilter = (places: readonly Place[]): Filter =>
  PLACES.filter((place) => places.includes(place));

/** The filter with one place added, or taken away when it was chosen. */
export const togglePlace = (filter: Filter, place: Place): Filter =>
  filter.includes(place) ? filter.filter((other) => other !== place) : toFilter([...filter, place]);

/** Every filter: each set of at least one place. */
export const allFilters = (): Filter[] =>
  Array.from({ length: 2 ** PLACES.length - 1 }, (_, index) =>
    PLACES.filter((_place, bit) => (((index + 1) >> bit) & 1) === 1),
  );

/**
 * True for a filter that has a page, a card and an embed. If the site has too many filters, the app
 * makes the pages of the others on request: docs/decisions/0047-places.md.
 */
export const hasPage = (filter: Filter): boolean => filter.length <= LONGEST;

/** The filters that have a page. */
export const filtersWithPage = (): Filter[] => allFilters().filter(hasPage);

/** A filter as a number whose bits stand for PLACES. Two filters share a place when `&` joins their bits. */
export const bitsOf = (filter: Filter): number =>
  filter.reduce((bits, place) => bits | (1 << PLACES.indexOf(place)), 0);

/** Where an article is listed: under its countries, and under the region when it is about the region. */
export const placesOf = (article: { countries: readonly Country[]; region: boolean }): Filter =>
  toFilter([
    ...article.countries.map((country) => country.toLowerCase()).filter(isPlace),
    ...(article.region ? ['region'] : []),
  ]);
