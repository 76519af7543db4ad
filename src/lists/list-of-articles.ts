import type { Filter } from '../core/news/country.ts';
import type { Titled } from '../core/news/titled.ts';

/** A list that can be taken as a whole. It either names its articles, or says where to read them. */
export type ListOfArticles =
  /** The newest of a filter. */
  | { kind: 'newest'; filter: Filter }
  /** All of a month (2022-09), or those without a date. */
  | { kind: 'month'; month: string }
  /**
   * Any others, in their order, such as saved articles or a story.
   * @param name of its files, in ASCII letters
   */
  | { kind: 'listed'; name: string; articles: readonly Titled[] };
