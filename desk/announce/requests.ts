import type { SiteFile } from '../../src/core/newsroom/site.schema.ts';
import type { News } from './list-news.ts';

type Announce = NonNullable<SiteFile['announce']>;

/** One request to a recipient of news. */
export type Message = {
  /** The address that it is sent to. */
  to: string;
  kind: 'hub' | 'index';
  /** The addresses it announces. */
  addresses: readonly string[];
  type: string;
  body: string;
};

/** How many addresses IndexNow accepts at once (indexnow.org/documentation). */
const MOST_AT_ONCE = 10_000;
const ENDPOINT = 'https://api.indexnow.org/indexnow';

/** The requests in the order of sending. @param address of the site's root. */
export const messagesOf = (
  { hubs = [], indexNow }: Announce,
  { feeds, pages }: News,
  address: string,
  mostAtOnce = MOST_AT_ONCE,
): Message[] => [
  // One feed at a time, because only some hubs accept several together.
  ...hubs.flatMap((to) =>
    feeds.map((feed): Message => {
      const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString();
      return {
        to,
        kind: 'hub',
        addresses: [feed],
        type: 'application/x-www-form-urlencoded',
        body,
      };
    }),
  ),
  ...(indexNow === undefined ? [] : inParts(pages, mostAtOnce)).map((urlList): Message => ({
    to: indexNow?.endpoint ?? ENDPOINT,
    kind: 'index',
    addresses: urlList,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({
      host: new URL(address).host,
      key: indexNow?.key,
      keyLocation: `${address}${indexNow?.key}.txt`,
      urlList,
    }),
  })),
];

const inParts = (all: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
