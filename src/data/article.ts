import { queryOptions } from '@tanstack/react-query';
import type { ArticleData } from '../core/news/headline.ts';
import { articleDataPath } from '../core/site/manifest.ts';
import type { WithdrawnData } from '../core/news/withdrawn.ts';
import { FIVE_MINUTES } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** An article with the headlines around it, or the notice that it was taken back. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: (context) => readById<ArticleData | WithdrawnData>(context, articleDataPath(id)),
    staleTime: FIVE_MINUTES,
  });
