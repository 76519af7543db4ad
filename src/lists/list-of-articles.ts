import type { Filter } from '../core/news/country.ts';
import type { Titled } from '../core/news/titled.ts';

/** A list that can be taken as a whole: it names its articles, or says where to read them. */
export type ListOfArticles =
  /** The newest articles of a filter. */
  | { kind: 'newest'; filter: Filter }
  /** All articles of a month (2022-09), or those without a date. */
  | { kind: 'month'; month: string }
  /**
   * Any other articles, in their order, such as saved ones or those of a story.
   * @param name of the files that are made of the list, in ASCII letters
   */
  | { kind: 'listed'; name: string; articles: readonly Titled[] };
