import type { ArticleLanguage } from '../fields/article-languages.ts';

/** What is known of an article in a list of titles, before it is fetched. */
export type Titled = {
  id: string;
  title: string;
  /** Its language, if that is not the site's. */
  lang?: ArticleLanguage | undefined;
};
