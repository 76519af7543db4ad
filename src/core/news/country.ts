/** The five countries the site covers, as ISO 3166-1 alpha-2 codes, in alphabetical order. */
export const COUNTRIES = ['KZ', 'KG', 'TJ', 'TM', 'UZ'] as const;
export type Country = (typeof COUNTRIES)[number];

/**
 * What a reader can filter by, in the order in which addresses name it: the countries by code,
 * then the region as a whole (UN M49 code 143).
 */
export const PLACES = ['kg', 'kz', 'tj', 'tm', 'uz', 'region'] as const;
export type Place = (typeof PLACES)[number];

/** The places in the order in which menus show them. */
export const MENU: readonly Place[] = ['kz', 'kg', 'tj', 'tm', 'uz', 'region'];

/** A set of places in the order of PLACES; empty means every headline. */
export type Filter = readonly Place[];

export const isPlace = (code: string): code is Place =>
  (PLACES as readonly string[]).includes(code);

/** Any list of places as a filter: each once, in canonical order. */
export const toFilter = (places: readonly Place[]): Filter =>
  PLACES.filter((place) => places.includes(place));

/** The filter with one place added, or taken away when it was chosen. */
export const togglePlace = (filter: Filter, place: Place): Filter =>
  filter.includes(place) ? filter.filter((other) => other !== place) : toFilter([...filter, place]);

/** Every filter with an address of its own: all 63 sets of one to six places. */
export const allFilters = (): Filter[] =>
  Array.from({ length: 2 ** PLACES.length - 1 }, (_, index) =>
    PLACES.filter((_place, bit) => (((index + 1) >> bit) & 1) === 1),
  );

/** The position of a filter in allFilters: its places are the bits of a number, counted from 1. */
export const nthFilter = (filter: Filter): number =>
  filter.reduce((bits, place) => bits + 2 ** PLACES.indexOf(place), 0) - 1;

/** Where an article is listed: under its countries, and under the region when it is about the region. */
export const placesOf = (article: { countries: readonly Country[]; region: boolean }): Filter =>
  toFilter([
    ...article.countries.map((country) => country.toLowerCase()).filter(isPlace),
    ...(article.region ? (['region'] as const) : []),
  ]);
