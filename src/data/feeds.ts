import { FEEDS_DATA_PATH } from '../core/news/feeds.ts';
import { fileQuery } from './file-query.ts';

/** What has a feed, besides the places. */
export const feedsQuery = () => fileQuery(FEEDS_DATA_PATH);
