import type { Filter } from '../../src/core/news/country.ts';
import { compareHeadlines, type Headline } from '../../src/core/news/headline.ts';
import { listsOf, PAGE_SIZE, pageRange } from '../../src/core/site/manifest.ts';
import type { HeadlinesView } from '../../src/core/addresses/headlines-address.ts';
import { headlinesOf, type Lists } from './sort-into-lists.ts';

/** The newest headlines about any of the places, at most `limit` of them. */
export const newestOf = (lists: Lists, filter: Filter, limit: number): readonly Headline[] => {
  const newestOfEach = listsOf(filter).map((name) => headlinesOf(lists, name).slice(0, limit));
  // A headline about two of the places is in both of their lists.
  return [...new Set(newestOfEach.flat())].sort(compareHeadlines).slice(0, limit);
};

/** The headlines of a numbered page of a single list. */
export const pageOf = (lists: Lists, filter: Filter, page: number): readonly Headline[] => {
  const [only = 'all'] = listsOf(filter);
  const list = headlinesOf(lists, only);
  const { from, to } = pageRange(list.length, page);
  return list.slice(from, to);
};

/** What a list's page tells machines about: its newest headlines, or all of a numbered page. */
export const headlinesShownIn = (
  lists: Lists,
  { filter, page }: Pick<HeadlinesView, 'filter' | 'page'>,
): readonly Headline[] =>
  page === null ? newestOf(lists, filter, PAGE_SIZE) : pageOf(lists, filter, page);
