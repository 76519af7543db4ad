import { queryOptions } from '@tanstack/react-query';
import type { ArticleData } from '../model/headline.ts';
import { articleDataPath } from '../model/manifest.ts';
import type { WithdrawnData } from '../model/withdrawn.ts';
import { DataFileError } from './get-json.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** There is no article of this id, or no longer. */
export class UnknownArticleError extends Error {
  constructor(id: string, cause: unknown) {
    super(`There is no article "${id}".`, { cause });
    this.name = 'UnknownArticleError';
  }
}

/** An article with the headlines around it, or the notice that it was taken back. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: (context) =>
      readFile<ArticleData | WithdrawnData>(context, articleDataPath(id)).catch(
        (error: unknown) => {
          const isGone = error instanceof DataFileError && error.isGone;
          throw isGone ? new UnknownArticleError(id, error) : error;
        },
      ),
    staleTime: FIVE_MINUTES,
  });
