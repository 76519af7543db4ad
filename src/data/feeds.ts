import { queryOptions } from '@tanstack/react-query';
import { FEEDS_DATA_PATH, type FeedsData } from '../core/news/feeds.ts';
import { FIVE_MINUTES, readFile } from './query-client.ts';

/** What has a feed, beside the places. */
export const feedsQuery = () =>
  queryOptions({
    queryKey: ['feeds'],
    queryFn: (context) => readFile<FeedsData>(context, FEEDS_DATA_PATH),
    staleTime: FIVE_MINUTES,
  });
