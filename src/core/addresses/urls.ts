import { archivePath, parseArchive, type MonthView } from './archive-address.ts';
import { decodePercent } from './decode-percent.ts';
import {
  hasPagesOfItsOwn,
  headlinesPath,
  parseHeadlines,
  parsePagedHeadlines,
  type HeadlinesView,
} from './headlines-address.ts';
import { parsePartners, partnersPath, type PartnersView } from './partner-address.ts';
import { parsePeriod } from './period.ts';
import { formatQuote, parseQuote } from '../news/quote-address.ts';
import { parseStories, storiesPath, type StoriesView } from './story-address.ts';
import { parseSearch, searchPath, tidyQuery, type SearchView } from './search-address.ts';
import { isGlued, unglue } from './unglue.ts';

/*
 * The one place that builds and parses addresses. Paths here are those inside one language: the
 * router, the sitemap and the page heads add the site's base path and the language.
 */

export type ArticleView = {
  screen: 'article';
  id: string;
  /** A passage to show in it: see quote-address.ts. Absent in the canonical address. */
  quote?: string;
  /** Words to show in it, as a search has them. Absent in the canonical address. */
  find?: string;
  /** A paragraph whose own address was followed, as `p3`. The app shows its place in the article. */
  passage?: string;
};

/** Everything a reader can see. */
export type View =
  | HeadlinesView
  | ArticleView
  | SearchView
  | { screen: 'archive' }
  | MonthView
  | { screen: 'names' }
  | { screen: 'name'; id: string }
  | PartnersView
  | StoriesView
  | { screen: 'saved' }
  | { screen: 'about' }
  | { screen: 'feeds' }
  | { screen: 'not-found' };

export const NAMES_PATH = '/names/';
/** What the reader keeps on this device. */
export const SAVED_PATH = '/saved/';
/** Screens that have a single page each, at an address named after them. */
const LONE = ['about', 'feeds', 'names', 'saved'] as const;
/** The part behind an article's id: nothing, or a paragraph (passage-address.ts). */
const PASSAGE = /^(?:p[1-9]\d{0,3})?$/;
const NOT_FOUND_PATH = '/404.html';
const NOT_FOUND: View = { screen: 'not-found' };

export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}/`;

/** The page of a name from the glossary: who or what it is, and the articles that mention it. */
export const namePath = (id: string): string => `${NAMES_PATH}${encodeURIComponent(id)}/`;

const articleQueryOf = ({ quote, find, passage }: ArticleView): string => {
  if (passage) return `#${passage}`;
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
    case 'month':
      return archivePath(view);
    case 'name':
      return namePath(view.id);
    case 'partners':
      return partnersPath(view);
    case 'stories':
      return storiesPath(view);
    case 'archive':
    case 'names':
    case 'saved':
    case 'about':
    case 'feeds':
      return `/${view.screen}/`;
    case 'not-found':
      return NOT_FOUND_PATH;
  }
};

/** The address that search engines should keep: the view without mistyped parts. */
export const canonicalPathOf = (view: View): string => {
  if (view.screen === 'article') return articlePath(view.id);
  if (view.screen === 'search') return searchPath({});
  if (view.screen === 'stories') return storiesPath({ id: view.id });
  return pathOf(
    view.screen === 'headlines'
      ? {
          screen: 'headlines',
          filter: view.filter,
          unknown: [],
          page: hasPagesOfItsOwn(view.filter) && !view.period ? view.page : null,
        }
      : view,
  );
};

/** A path with its query, as links write it → view. */
export const parseAddress = (address: string): View => {
  const [pathname = '', search] = address.split('?');
  return parsePath(pathname, search);
};

/** Address → view. It never fails: an address that is not understood is `not-found`. */
export const parsePath = (pathname: string, search = ''): View => {
  const query = parseQuery(search);
  const typed = segmentsOf(pathname);
  const folders = typed.map((segment) => unglue(segment).toLowerCase());
  const [head, second, ...rest] = folders;
  const codes = typed[1] ?? '';
  const valueOf = (name: string) => unglue(query.get(name) ?? '');

  const lone = LONE.find((screen) => screen === head);
  if (lone && second === undefined) return { screen: lone };
  if (head === 'names' && second && rest.length === 0) return { screen: 'name', id: second };
  if (head === 'partners' || rest[0] === 'with')
    return parsePartners(folders.join('/')) ?? NOT_FOUND;
  if (head === 'stories') return parseStories(folders.slice(1)) ?? NOT_FOUND;
  if (head === 'archive')
    return parseArchive(second === undefined ? [] : [second, ...rest]) ?? NOT_FOUND;
  if (head === 'search' && second === undefined) return parseSearch(query);
  if (head === 'articles' && second && PASSAGE.test(rest.join('/'))) {
    const [passage] = rest;
    if (passage) return { screen: 'article', id: second, passage };
    const quote = parseQuote(valueOf('quote'));
    if (quote) return { screen: 'article', id: second, quote: formatQuote(quote) };
    const find = tidyQuery(query.get('find'));
    return { screen: 'article', id: second, ...(find !== '' && { find }) };
  }
  if (head === undefined) {
    return parseHeadlines(query.get('country') ?? '', valueOf('page'), parsePeriod(query));
  }
  if (head === 'page' && second !== undefined && rest.length === 0)
    return parsePagedHeadlines('', second) ?? NOT_FOUND;
  if (head === 'countries' && second !== undefined) {
    if (rest.length === 0) return parseHeadlines(codes, valueOf('page'), parsePeriod(query));
    if (rest[0] === 'page' && rest[1] !== undefined && rest.length === 2) {
      return parsePagedHeadlines(codes, rest[1]) ?? NOT_FOUND;
    }
  }
  return NOT_FOUND;
};

/** True for an address of an article that asks for a passage but names none that can be read. */
export const isQuoteLost = (view: View, search: string): boolean =>
  view.screen === 'article' && view.quote === undefined && parseQuery(search).has('quote');

/** E-mail programs escape `&` as HTML does. */
const parseQuery = (search: string) => new URLSearchParams(search.replaceAll('&amp;', '&'));

/** The folders of a path, decoded, without what was added to the end. */
const segmentsOf = (pathname: string): string[] => {
  const all = pathname.split('/').filter(Boolean).map(decodePercent);
  const glued = all.findIndex((segment, at) => at > 1 && isGlued(segment));
  const typed = all.slice(0, glued < 0 ? all.length : glued);
  while (typed.length > 0 && isNothing(typed.at(-1) ?? '')) typed.pop();
  return typed;
};

/** Whether a part of an address says nothing: a folder's `index.html`, or only punctuation. */
const isNothing = (segment: string) => /^(?:index\.html)?$/i.test(unglue(segment));
