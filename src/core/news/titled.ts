import type { ArticleLanguage } from './article-languages.ts';

/** What a list of titles needs of an article. */
export type Titled = {
  id: string;
  title: string;
  /** Its language, where that is not the site's. */
  lang?: ArticleLanguage | undefined;
};
