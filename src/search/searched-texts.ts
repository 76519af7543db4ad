import type { Article } from '../model/article.schema.ts';
import { textsOf, type Body } from '../model/rich-text.ts';

/** The texts of an article that search looks in: its title first, then the summary and the body. */
export const searchedTexts = ({
  title,
  summary,
  body,
}: Pick<Article, 'title' | 'summary'> & { body: Body }): string[] => [
  title,
  ...(summary === undefined ? [] : [summary]),
  ...textsOf(body),
];
