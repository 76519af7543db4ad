import type { Filter } from '../news/country.ts';
import { placesIn } from './headlines-address.ts';
import { datesOf, parsePeriod, type Period } from './period.ts';
import { unglue, unglueText } from './unglue.ts';

/** What a reader searches for, and how the results are narrowed, ordered and paged. */
export type SearchView = {
  screen: 'search';
  /** As typed, except for spaces at the edges; empty before anything was typed. */
  query: string;
  filter: Filter;
  period?: Period;
  sort: 'relevance' | 'date';
  /** From 1 on. */
  page: number;
};

/** Longer queries are cut: no address could carry them. */
export const LONGEST_QUERY = 500;

/** The address of a search: `/search/?q=…&in=kz-uz&from=2022-09-01&sort=date&page=2`. */
export const searchPath = ({
  query = '',
  filter = [],
  period,
  sort = 'relevance',
  page = 1,
}: Partial<Omit<SearchView, 'screen'>>): string => {
  const parameters = new URLSearchParams({
    ...(query !== '' && { q: query }),
    ...(filter.length > 0 && { in: filter.join('-') }),
    ...(period && datesOf(period)),
    ...(sort === 'date' && { sort }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return `/search/${parameters && `?${parameters}`}`;
};

/** What was typed, without spaces and added signs at its edges, cut to LONGEST_QUERY. */
export const tidyQuery = (text: string | null): string =>
  unglueText(
    unglueText(text ?? '')
      .slice(0, LONGEST_QUERY)
      .replace(/[\s\uD800-\uDBFF]+$/, ''),
  );

/** The query of a search's address → what is searched for. What cannot be understood is left out. */
export const parseSearch = (parameters: URLSearchParams): SearchView => {
  const period = parsePeriod(parameters);
  const valueOf = (name: string) => unglue(parameters.get(name) ?? '');
  const page = valueOf('page');
  return {
    screen: 'search',
    query: tidyQuery(parameters.get('q')),
    filter: placesIn(parameters.get('in') ?? ''),
    ...(period && { period }),
    sort: valueOf('sort') === 'date' ? 'date' : 'relevance',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
};
