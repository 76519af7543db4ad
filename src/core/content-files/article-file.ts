import type { Article } from '../news/article.schema.ts';

type Dated = Pick<Article, 'publishedAt'>;

/** The folder of an article's file in `articles/`: its year, or that of all without a date. */
export const yearFolder = ({ publishedAt }: Dated): string => publishedAt?.slice(0, 4) ?? 'undated';

/** Where an article belongs, from the content folder. */
export const articleFile = (article: Dated & Pick<Article, 'id'>): string =>
  `articles/${yearFolder(article)}/${article.id}.json`;
