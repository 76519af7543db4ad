import type { ArticleData } from '../core/news/headline.ts';
import { articleDataPath } from '../core/site/manifest.ts';
import type { WithdrawnData } from '../core/news/withdrawn.ts';
import { fileQuery } from './file-query.ts';

/** An article with the headlines around it, or the notice that it was withdrawn. */
export const articleQuery = (id: string) =>
  fileQuery<ArticleData | WithdrawnData>(articleDataPath(id));
