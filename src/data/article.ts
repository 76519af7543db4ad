import { queryOptions } from '@tanstack/react-query';
import type { ArticleData } from '../model/headline.ts';
import { articleDataPath } from '../model/manifest.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** An article with the headlines around it. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: (context) => readFile<ArticleData>(context, articleDataPath(id)),
    staleTime: FIVE_MINUTES,
  });
