import { parseFeed } from 'feedsmith';

/** The facts about a feed that the doctor checks. */
export type FeedFacts = { self: string | null; dates: readonly number[]; items: number };

type Dated = Partial<
  Record<'updated' | 'published' | 'date_published' | 'date_modified' | 'pubDate', string>
> & { dc?: { date?: string; dates?: readonly string[] } };
type Link = { rel?: string; href?: string };
type Parsed = {
  entries?: readonly Dated[];
  items?: readonly Dated[];
  links?: readonly Link[];
  atom?: { links?: readonly Link[] };
  feed_url?: string;
};

/** Reads these facts from a feed of any format; null if it cannot be read. */
export const readFeedFacts = (text: string): FeedFacts | null => {
  try {
    const feed = parseFeed(text).feed as Parsed;
    const items = feed.entries ?? feed.items ?? [];
    const self = [...(feed.links ?? []), ...(feed.atom?.links ?? [])].find(
      ({ rel }) => rel === 'self',
    );
    const dates = items.flatMap((item) =>
      [
        item.updated,
        item.published,
        item.date_published,
        item.date_modified,
        item.pubDate,
        item.dc?.date,
        ...(item.dc?.dates ?? []),
      ].flatMap((date) => (date === undefined ? [] : [Date.parse(date)])),
    );
    return {
      self: feed.feed_url ?? self?.href ?? null,
      dates: dates.filter((date) => !Number.isNaN(date)),
      items: items.length,
    };
  } catch {
    return null;
  }
};
