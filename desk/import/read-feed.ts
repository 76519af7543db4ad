import { parseFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { webAddress } from '../html/web-address.ts';
import { checkXml } from './check-xml.ts';
import { decodeBase64Text } from './decode-base64-text.ts';
import { attachedPicture, enclosedPicture, html, namesOf, pictureOf, plain } from './feed-parts.ts';
import { emptyOriginal, type Found, type Original } from './original.ts';
import { readAtom } from './read-atom.ts';
import type { SourceDocument } from './source-document.ts';

/** RSS of all versions, Atom and JSON Feed. */
export const readFeed = ({ name, text, address }: SourceDocument): Found[] => {
  const parsed = parseFeed(/^\s*\{/.test(text) ? text : checkXml(text));
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const base = webAddress(parsed.feed.link, address) ?? address;
      const items: RssItem[] = parsed.feed.items ?? [];
      return items.map((item, at) => ({
        ...emptyOriginal(`${name}, item ${at + 1}`),
        sourceName: parsed.feed.title ?? null,
        ...fromRss(item, base),
      }));
    }
    case 'atom':
      return readAtom({ name, text, address }, parsed.feed);
    case 'json': {
      const base = webAddress(parsed.feed.home_page_url, address) ?? address;
      return (parsed.feed.items ?? []).map((item, at) => ({
        ...emptyOriginal(`${name}, item ${at + 1}`),
        sourceName: parsed.feed.title ?? null,
        ...fromJson(item, parsed.feed, base),
      }));
    }
  }
};

type RssItem = RssFeed.Item<string> | RdfFeed.Item<string>;

const fromRss = (item: RssItem, base: string | null): Partial<Original> => {
  const guid = 'guid' in item ? item.guid : undefined;
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
  const authors = 'authors' in item ? (item.authors ?? []) : [];
  return {
    guid: guid?.value ?? null,
    url: webAddress(item.link, base) ?? webAddress(permalink, null),
    title: item.title ?? item.dc?.titles?.[0] ?? '',
    date: ('pubDate' in item ? item.pubDate : undefined) ?? dublinDate(item) ?? null,
    authors: item.dc?.creators ?? namesOf(authors),
    body: html(
      decodeBase64Text(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
    ),
    picture:
      pictureOf(item.media) ?? enclosedPicture('enclosures' in item ? item.enclosures : undefined),
  };
};

const dublinDate = (item: RssItem): string | undefined =>
  item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0];

const fromJson = (
  item: JsonFeed.Item<string>,
  feed: JsonFeed.Feed<string>,
  base: string | null,
): Partial<Original> => ({
  guid: item.id ?? null,
  url:
    webAddress(item.url, base) ?? webAddress(item.id, null) ?? webAddress(item.external_url, base),
  title: item.title ?? '',
  date: item.date_published ?? null,
  authors: namesOf(item.authors ?? feed.authors ?? []),
  summary: item.summary ?? null,
  body: item.content_html === undefined ? plain(item.content_text) : html(item.content_html),
  picture: attachedPicture(item),
});
