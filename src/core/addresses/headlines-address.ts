import { isPlace, toFilter, type Filter } from '../news/country.ts';
import { datesOf, type Period } from './period.ts';
import { unglue, withoutInvisible } from './unglue.ts';

/** A list of headlines: which places, and which numbered page (null is the front, the newest). */
export type HeadlinesView = {
  screen: 'headlines';
  filter: Filter;
  page: number | null;
  /** Only headlines of these days, whose pages count from the newest; absent for all days. */
  period?: Period;
  /** Codes in the address that name no place, as the reader typed them; empty in canonical addresses. */
  unknown: readonly string[];
};

/** Whether this is the front of all news: the view that opens if nothing is chosen. */
export const isFrontPage = ({
  filter,
  page,
  period,
}: Pick<HeadlinesView, 'filter' | 'page' | 'period'>): boolean =>
  filter.length === 0 && page === null && !period;

const REGION_LAST = (codes: readonly string[]) =>
  [...codes].sort((a, b) => Number(a === 'region') - Number(b === 'region') || (a < b ? -1 : 1));

/**
 * Whether each page of a list has a file. Single lists have one for every page; each of the 57
 * combinations has one for its front only, which also serves its other pages:
 * docs/decisions/0002-numbered-pages-in-the-path.md.
 */
export const hasPagesOfItsOwn = (filter: Filter) => filter.length <= 1;

/** The address of a list: `/`, `/countries/kz-uz/`, `/countries/kz/page/3/`, `/countries/kz-uz/?page=3`. */
export const headlinesPath = ({
  filter = [],
  page = null,
  period,
  unknown = [],
}: Partial<Omit<HeadlinesView, 'screen'>>): string => {
  const codes = REGION_LAST([...filter, ...unknown.map(encodeURIComponent)]).join('-');
  const list = `/${codes && `countries/${codes}/`}`;
  if (period) {
    const dates = new URLSearchParams(datesOf(period));
    if (page !== null) dates.set('page', String(page));
    return `${list}?${dates.toString()}`;
  }
  if (page === null) return list;
  return hasPagesOfItsOwn(filter) ? `${list}page/${page}/` : `${list}?page=${page}`;
};

/** The light page of a list's newest headlines, for a frame in another site: `/embed/countries/kz-uz/`. */
export const embedPath = (filter: Filter): string => `/embed${headlinesPath({ filter })}`;

/**
 * A mangled page number in a query is dropped; in a path it names a page that does not exist: null.
 */
export const parsePagedHeadlines = (codes: string, page: string): HeadlinesView | null =>
  pageNumber(page) === null ? null : parseHeadlines(codes, page);

/** What the parts of a list's address mean, in whatever spelling. */
export const parseHeadlines = (
  codes: string,
  page: string,
  period: Period | null = null,
): HeadlinesView => {
  const shown = withoutInvisible(codes);
  const typed = new Set(shown.split(SEPARATORS).filter((part) => !BRACKETS.test(part)));
  return {
    screen: 'headlines',
    filter: placesIn(shown),
    // Lists of days count from the newest, so their first page is the front itself.
    page: period && page === '1' ? null : pageNumber(page),
    ...(period && { period }),
    unknown: [...typed].filter((code) => !isPlace(placeOf(code))),
  };
};

const SEPARATORS = /[-,+\s،؛]+/;
/** Nothing, or only brackets: not even an unknown code. */
const BRACKETS = /^[()[\]{}«»…*]*$/;

/** A code as the site writes it, without what a chat has added. */
const placeOf = (typed: string): string => unglue(typed).toLowerCase();

/** The places that the codes in an address name, whatever their spelling and separators. */
export const placesIn = (codes: string): Filter =>
  toFilter(codes.split(SEPARATORS).map(placeOf).filter(isPlace));

const pageNumber = (text: string): number | null =>
  /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
