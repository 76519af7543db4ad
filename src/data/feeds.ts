import { FEEDS_DATA_PATH, type FeedsData } from '../core/news/feeds.ts';
import { fileQuery } from './file-query.ts';

/** What has a feed, besides the places. */
export const feedsQuery = () => fileQuery<FeedsData>(FEEDS_DATA_PATH);
