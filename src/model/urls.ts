import { isPlace, toFilter, type Filter } from './country.ts';
import { datesOf, parsePeriod, type Period } from './period.ts';
import { formatQuote, parseQuote } from './quote-address.ts';
import { parseSearch, searchPath, tidyQuery, type SearchView } from './search-address.ts';

/*
 * The one place that builds and parses addresses. Paths here are those inside one language:
 * the router, the sitemap and the page heads put the site's base path and the language in front.
 */

/** A list of headlines: which places, and which numbered page (null is the front, the newest). */
export type HeadlinesView = {
  screen: 'headlines';
  filter: Filter;
  page: number | null;
  /** Only headlines of these days, all on one page; absent for all days. */
  period?: Period;
  /** Codes in the address that name no place, as the reader typed them; empty in canonical addresses. */
  unknown: readonly string[];
};

export type ArticleView = {
  screen: 'article';
  id: string;
  /** A passage to show in it: see quote-address.ts. Absent in the canonical address. */
  quote?: string;
  /** Words to show in it, as a search has them. Absent in the canonical address. */
  find?: string;
};

/** Everything a reader can see. */
export type View =
  | HeadlinesView
  | ArticleView
  | SearchView
  | { screen: 'names' }
  | { screen: 'name'; id: string }
  | { screen: 'saved' }
  | { screen: 'about' }
  | { screen: 'not-found' };

export const ABOUT_PATH = '/about/';
export const NAMES_PATH = '/names/';
/** What the reader keeps on this device. */
export const SAVED_PATH = '/saved/';
const NOT_FOUND_PATH = '/404.html';

const REGION_LAST = (codes: readonly string[]) =>
  [...codes].sort((a, b) => Number(a === 'region') - Number(b === 'region') || (a < b ? -1 : 1));

/**
 * Single lists have a file for every page. The 57 combinations have one for their front alone, which
 * answers for the others too: docs/decisions/0002-numbered-pages-in-the-path.md.
 */
const hasPagesOfItsOwn = (filter: Filter) => filter.length <= 1;

/** The address of a list: `/`, `/countries/kz-uz/`, `/countries/kz/page/3/`, `/countries/kz-uz/?page=3`. */
export const headlinesPath = ({
  filter = [],
  page = null,
  period,
  unknown = [],
}: Partial<Omit<HeadlinesView, 'screen'>>): string => {
  const codes = REGION_LAST([...filter, ...unknown.map(encodeURIComponent)]).join('-');
  const list = `/${codes && `countries/${codes}/`}`;
  if (period) return `${list}?${new URLSearchParams(datesOf(period)).toString()}`;
  if (page === null) return list;
  return hasPagesOfItsOwn(filter) ? `${list}page/${page}/` : `${list}?page=${page}`;
};

/** The light page of a list's newest headlines, for a frame in another site: `/embed/countries/kz-uz/`. */
export const embedPath = (filter: Filter): string => `/embed${headlinesPath({ filter })}`;

export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}/`;

/** The page of a name from the glossary: who or what it is, and the articles that mention it. */
export const namePath = (id: string): string => `${NAMES_PATH}${encodeURIComponent(id)}/`;

const articleQueryOf = ({ quote, find }: ArticleView): string => {
  if (quote !== undefined) return `?quote=${quote}`;
  return find === undefined ? '' : `?${new URLSearchParams({ find }).toString()}`;
};

/** The canonical address of a view; parsing it gives the view again. */
export const pathOf = (view: View): string => {
  switch (view.screen) {
    case 'headlines':
      return headlinesPath(view);
    case 'article':
      return articlePath(view.id) + articleQueryOf(view);
    case 'search':
      return searchPath(view);
    case 'names':
      return NAMES_PATH;
    case 'name':
      return namePath(view.id);
    case 'saved':
      return SAVED_PATH;
    case 'about':
      return ABOUT_PATH;
    case 'not-found':
      return NOT_FOUND_PATH;
  }
};

/** The address that search engines should keep: the view without what the reader mistyped. */
export const canonicalPathOf = (view: View): string => {
  if (view.screen === 'article') return articlePath(view.id);
  if (view.screen === 'search') return searchPath({});
  return pathOf(
    view.screen === 'headlines'
      ? {
          screen: 'headlines',
          filter: view.filter,
          unknown: [],
          page: hasPagesOfItsOwn(view.filter) ? view.page : null,
        }
      : view,
  );
};

/** False for an address that spells its view in another way: an order, a case, a query of its own. */
export const isCanonical = (view: View, address: string): boolean =>
  view.screen === 'not-found' || pathOf(view) === address;

/** A path with its query, as links write it → view. */
export const parseAddress = (address: string): View => {
  const [pathname = '', search] = address.split('?');
  return parsePath(pathname, search);
};

/** Address → view, never failing: what cannot be understood is `not-found`. */
export const parsePath = (pathname: string, search = ''): View => {
  const query = new URLSearchParams(search);
  const segments = pathname
    .replace(/\/index\.html$/, '/')
    .split('/')
    .filter(Boolean)
    .map(decodeSegment);
  const [head, second, ...rest] = segments.map((segment) => segment.toLowerCase());

  if (head === 'about' && second === undefined) return { screen: 'about' };
  if (head === 'saved' && second === undefined) return { screen: 'saved' };
  if (head === 'names' && rest.length === 0)
    return second === undefined ? { screen: 'names' } : { screen: 'name', id: second };
  if (head === 'search' && second === undefined) return parseSearch(query);
  if (head === 'articles' && second !== undefined && rest.length === 0) {
    const quote = parseQuote(query.get('quote') ?? '');
    if (quote) return { screen: 'article', id: second, quote: formatQuote(quote) };
    const find = tidyQuery(query.get('find'));
    return { screen: 'article', id: second, ...(find !== '' && { find }) };
  }
  if (head === undefined) {
    return headlines(query.get('country') ?? '', query.get('page'), parsePeriod(query));
  }
  if (head === 'page' && second !== undefined && rest.length === 0) return paged('', second);
  if (head === 'countries' && second !== undefined) {
    if (rest.length === 0) {
      return headlines(segments[1] ?? '', query.get('page'), parsePeriod(query));
    }
    if (rest[0] === 'page' && rest[1] !== undefined && rest.length === 2) {
      return paged(segments[1] ?? '', rest[1]);
    }
  }
  return { screen: 'not-found' };
};

/** A mangled page number in a query is dropped; in a path it names a page that does not exist. */
const paged = (codes: string, page: string): View =>
  pageNumber(page) === null ? { screen: 'not-found' } : headlines(codes, page);

const headlines = (
  codes: string,
  page: string | null,
  period: Period | null = null,
): HeadlinesView => {
  const typed = [...new Set(codes.split(/[-,+\s]+/).filter(Boolean))];
  return {
    screen: 'headlines',
    filter: toFilter(typed.map((code) => code.toLowerCase()).filter(isPlace)),
    page: page === null || period ? null : pageNumber(page),
    ...(period && { period }),
    unknown: typed.filter((code) => !isPlace(code.toLowerCase())),
  };
};

const pageNumber = (text: string): number | null =>
  /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;

const decodeSegment = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A stray per cent sign: keep it as typed, it names nothing anyway.
  }
};
