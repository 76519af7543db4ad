import {
  parseFeed,
  type AtomFeed,
  type DcNs,
  type JsonFeed,
  type MediaNs,
  type RdfFeed,
  type RssFeed,
} from 'feedsmith';
import { webAddress } from '../html/web-address.ts';
import { checkXml } from './check-xml.ts';
import { emptyOriginal, type Original, type OriginalText } from './original.ts';
import type { SourceDocument } from './source-document.ts';

/** RSS of all versions, Atom and JSON Feed. */
export const readFeed = ({ name, text, address }: SourceDocument): Original[] => {
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
    case 'atom': {
      const base = webAddress(linkOf(parsed.feed.links), address) ?? address;
      return (parsed.feed.entries ?? []).map((entry, at) => ({
        ...emptyOriginal(`${name}, entry ${at + 1}`),
        sourceName: parsed.feed.title?.value ?? null,
        ...fromAtom(entry, parsed.feed, base),
      }));
    }
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
    body: html(item.content?.encoded ?? item.description ?? item.dc?.descriptions?.[0]),
    picture: pictureOf(item.media),
  };
};

const dublinDate = (item: RssItem): string | undefined =>
  item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0];

const fromAtom = (
  entry: AtomFeed.Entry<string>,
  feed: AtomFeed.Feed<string>,
  base: string | null,
): Partial<Original> => {
  const { content, summary } = entry;
  const body = content?.value ?? summary?.value;
  const type = content?.value === undefined ? summary?.type : content.type;
  const dublin: DcNs.ItemOrFeed<string> | undefined = entry.dc;
  return {
    guid: entry.id ?? null,
    url: webAddress(linkOf(entry.links), base),
    title: entry.title?.value ?? '',
    date: entry.published ?? dublin?.dates?.[0] ?? entry.updated ?? null,
    authors: namesOf(entry.authors ?? feed.authors ?? []),
    summary: content?.value === undefined ? null : (summary?.value ?? null),
    body: type === undefined || type === 'text' ? plain(body) : html(body),
    picture: pictureOf(entry.media),
  };
};

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
});

const linkOf = (links: AtomFeed.Entry<string>['links']): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;

const namesOf = (people: readonly { name?: string }[]): string[] =>
  people.flatMap(({ name }) => (name === undefined ? [] : [name]));

const html = (value: string | undefined): OriginalText => ({ kind: 'html', value: value ?? '' });
const plain = (value: string | undefined): OriginalText => ({ kind: 'plain', value: value ?? '' });

/** The picture that belongs to an item as a whole. */
const pictureOf = (media: MediaNs.ItemOrFeed | undefined): Original['picture'] => {
  const contents = [
    ...(media?.contents ?? []),
    ...(media?.groups ?? []).flatMap((group) => group.contents ?? []),
  ];
  const picture = contents.find(
    ({ medium, type }) => medium === 'image' || type?.startsWith('image/'),
  );
  if (picture?.url === undefined) return null;
  const alt = picture.description ?? picture.title ?? media?.description;
  return { address: picture.url, alt: alt?.value ?? '' };
};
