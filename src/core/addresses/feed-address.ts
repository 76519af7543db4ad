import type { Place } from '../news/country.ts';
import { headlinesPath } from './headlines-address.ts';

/** What a feed reader follows: Atom, JSON Feed or RSS 2.0. */
export const FEED_FORMATS = ['atom', 'json', 'rss'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

const FEED_FILES: Record<FeedFormat, string> = {
  atom: 'feed.xml',
  json: 'feed.json',
  rss: 'rss.xml',
};

/** The media type by which programs recognise each format. */
export const FEED_TYPES: Record<FeedFormat, string> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  rss: 'application/rss+xml',
};

/** A file that lists all feeds (OPML 2.0), for feed readers that can import many at once. */
export const OPML_PATH = '/feeds.opml';
export const OPML_TYPE = 'text/x-opml';

/**
 * The feed of a page, which stands beside it.
 * @param path of the page in the site's first language: `/partners/cn/`
 */
export const feedFileIn = (path: string, format: FeedFormat): string =>
  `${path}${FEED_FILES[format]}`;

/** The feed of a single list, the same one in every language: `/feed.xml`, `/countries/kz/feed.json`. */
export const feedPath = (place: Place | null, format: FeedFormat): string =>
  feedFileIn(headlinesPath({ filter: place === null ? [] : [place] }), format);
