import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { FeedFormat } from '../../src/core/addresses/feed-address.ts';
import { escapeText } from '../../src/core/fields/markup.ts';
import type { FeedItem } from './feed-items.ts';

/** A list in the form that every format is written from. */
type Feed = {
  title: string;
  description: string;
  /** The list's page. */
  home: string;
  icon: string;
  language: string;
  /** When the newest of its articles changed. */
  updated: Date;
  /** Newest first. */
  items: readonly FeedItem[];
  /** The publisher of items that name none. */
  publisher: string;
  /** The address of the licence under which the texts may be used. */
  rights: string | undefined;
  /** WebSub hubs, where readers can subscribe to news. */
  hubs: readonly string[];
};

type Write = (feed: Feed, address: string) => string;

/**
 * Atom requires a date, and none is invented: articles with no date at all, not even a day on which
 * they were added, appear in the other two formats only
 * (docs/decisions/0012-feeds-and-lasting-addresses.md).
 */
const writeAtom: Write = (feed, address) =>
  generateAtomFeed({
    xml: { lang: feed.language },
    id: address,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    icon: feed.icon,
    updated: feed.updated,
    authors: [{ name: feed.publisher }],
    ...(feed.rights !== undefined && { rights: { value: feed.rights } }),
    links: [
      // First, for simple readers that take any link for the page.
      { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.home },
      { rel: 'self', type: 'application/atom+xml', href: address },
      ...hubLinks(feed),
    ],
    entries: feed.items.flatMap(({ updated, ...item }) =>
      updated === undefined
        ? []
        : [
            {
              id: item.id,
              title: {
                value: item.title,
                ...(item.language !== feed.language && { xml: { lang: item.language } }),
              },
              updated,
              ...(item.published && { published: item.published }),
              ...withAuthor(item),
              ...withSummary(item),
              ...(item.html !== '' && {
                content: { type: 'html', value: item.html, xml: { lang: item.language } },
              }),
              links: [
                { rel: 'alternate', type: 'text/html', href: item.url },
                ...(item.original === undefined ? [] : [{ rel: 'via', href: item.original }]),
                ...(item.image === undefined
                  ? []
                  : [
                      {
                        rel: 'enclosure',
                        type: item.image.type,
                        length: item.image.bytes,
                        href: item.image.url,
                      },
                    ]),
              ],
              categories: item.places.map((place) => ({ term: place })),
            },
          ],
    ),
  });

const writeJson: Write = (feed, address) =>
  `${JSON.stringify({
    // The library leaves an empty list out, which the format forbids.
    items: [],
    ...(generateJsonFeed({
      title: feed.title,
      description: feed.description,
      home_page_url: feed.home,
      feed_url: address,
      icon: feed.icon,
      language: feed.language,
      authors: [{ name: feed.publisher }],
      ...(feed.hubs.length > 0 && {
        hubs: feed.hubs.map((url) => ({ type: 'WebSub', url })),
      }),
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        language: item.language,
        // An item must have a content, and some articles are only a headline.
        ...(item.html === '' ? { content_text: item.title } : { content_html: item.html }),
        ...(item.summary !== undefined && { summary: item.summary }),
        ...jsonPictureOf(item),
        ...(item.published && { date_published: item.published }),
        ...(item.updated && { date_modified: item.updated }),
        ...withAuthor(item),
        ...(item.original !== undefined && { external_url: item.original }),
        tags: item.places,
      })),
    }) as object),
  })}\n`;

const writeRss: Write = (feed, address) =>
  generateRssFeed({
    title: feed.title,
    description: feed.description,
    link: feed.home,
    language: feed.language,
    lastBuildDate: feed.updated,
    ...(feed.rights !== undefined && { copyright: feed.rights }),
    image: { url: feed.icon, title: feed.title, link: feed.home },
    atom: {
      links: [{ rel: 'self', type: 'application/rss+xml', href: address }, ...hubLinks(feed)],
    },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.id, isPermaLink: item.id === item.url },
      ...(item.published && { pubDate: item.published }),
      // Readers parse it as HTML, in which a "<" of the text would swallow what follows.
      description: escapeText(item.teaser),
      ...(item.html !== '' && { content: { encoded: item.html } }),
      categories: item.places.map((name) => ({ name })),
      ...rssPictureOf(item),
      ...creatorOf(item),
    })),
  });

const hubLinks = ({ hubs }: Feed) => hubs.map((href) => ({ rel: 'hub', href }));

/** An entry without a content needs a summary: for a headline alone, the headline. */
const withSummary = ({ summary, html, teaser }: FeedItem) => {
  const value = summary ?? (html === '' ? teaser : undefined);
  return value === undefined ? {} : { summary: { value } };
};

const withAuthor = ({ author, source }: Pick<FeedItem, 'author' | 'source'>) => {
  const name = author ?? source;
  return name === undefined ? {} : { authors: [{ name }] };
};

/** In RSS itself, authors have e-mail addresses, and none is known. */
const creatorOf = ({ author, source }: FeedItem) => {
  const name = author ?? source;
  return name === undefined ? {} : { dc: { creators: [name] } };
};

const jsonPictureOf = ({ image }: FeedItem) =>
  image === undefined
    ? {}
    : {
        image: image.url,
        attachments: [
          { url: image.url, mime_type: image.type, size_in_bytes: image.bytes, title: image.alt },
        ],
      };

/** Some readers know only enclosures; others show what Media RSS says about it. */
const rssPictureOf = ({ image }: FeedItem) => {
  if (image === undefined) return {};
  const { url, type, bytes, width, height, alt, credit } = image;
  const described = { description: { value: alt, type: 'plain' } };
  const credits = credit === undefined ? {} : { credits: [{ value: credit }] };
  return {
    enclosures: [{ url, length: bytes, type }],
    media: {
      contents: [
        { url, fileSize: bytes, type, medium: 'image', width, height, ...described, ...credits },
      ],
    },
  };
};

/** The writer of each format. */
export const FORMATS: Record<FeedFormat, Write> = {
  atom: writeAtom,
  json: writeJson,
  rss: writeRss,
};
