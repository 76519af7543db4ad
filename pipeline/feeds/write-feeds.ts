import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { IMPRINT } from '../../src/core/newsroom/imprint.ts';
import {
  FEED_FORMATS,
  feedFileIn,
  feedPath,
  OPML_PATH,
} from '../../src/core/addresses/feed-address.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { addressOf, type Speaker } from '../pages/describe-site.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import { listChannels, OF, type Channel, type WithFeeds } from './channels.ts';
import { FORMATS } from './feed-formats.ts';
import { feedItemOf, type FeedItem } from './feed-items.ts';
import { opmlOf } from './opml.ts';

const NEWEST = 50;

type Input = WithFeeds & {
  articles: readonly Article[];
  pictures: Pictures;
  site: Site;
  artefacts: Artefacts;
  /** WebSub hubs that feeds name, if the newsroom has any. */
  hubs?: readonly string[];
};

/** True for the path of a feed, or of the file that lists them. */
export const isFeed = (file: string): boolean =>
  file === OPML_PATH ||
  FEED_FORMATS.some(
    (format) =>
      OF.some((place) => feedPath(place, format) === file) ||
      WITH_FEEDS.exec(file)?.[1] === feedFileIn('', format),
  );

/** Partners, stories and names. */
const WITH_FEEDS = /^\/(?:partners\/[a-z]{2}|(?:stories|names)\/[a-z\d-]+)\/([a-z.]+)$/;

/** Writes every feed in each format, and the file by which a reader follows all of them; returns how many feeds. */
export const writeFeeds = async ({
  articles,
  pictures,
  site,
  artefacts,
  hubs = [],
  ...lists
}: Input): Promise<number> => {
  const translation = createTranslation(FIRST, await dictionaries[FIRST.code]());
  const t = await translation.addOnDemand();
  const speaker = { locale: FIRST, t, site };
  const channels = listChannels(lists, { t, format: createFormat(FIRST, DEFAULTS) });
  const itemsOf = createItemMaker(articles, speaker, pictures);
  for (const channel of channels) {
    const items = itemsOf(channel);
    const feed = {
      title: channel.title,
      description: channel.description,
      home: addressOf(speaker, channel.path),
      icon: addressInSite(site, '/apple-touch-icon.png'),
      language: FIRST.code,
      updated: newestOf(items.map((item) => item.updated)),
      items,
      publisher: IMPRINT.publisher?.name[FIRST.code] ?? t('site.fullName'),
      rights: IMPRINT.licence?.url,
      hubs,
    };
    for (const format of FEED_FORMATS) {
      const file = feedFileIn(channel.path, format);
      await artefacts.write(file, FORMATS[format](feed, addressInSite(site, file)));
    }
  }
  await artefacts.write(OPML_PATH, opmlOf(channels, speaker));
  return channels.length * FEED_FORMATS.length;
};

/** An article stands in several feeds, but becomes an item only once. */
const createItemMaker = (articles: readonly Article[], speaker: Speaker, pictures: Pictures) => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const made = new Map<string, FeedItem>();
  return ({ headlines }: Channel): FeedItem[] =>
    headlines.slice(0, NEWEST).flatMap(({ id }) => {
      const article = byId.get(id);
      const item = made.get(id) ?? (article && feedItemOf(article, speaker, pictures));
      if (item) made.set(id, item);
      return item ?? [];
    });
};

/** The newest of some dates; 1970 if none is known, because no news can be older than that. */
const newestOf = (dates: readonly (Date | undefined)[]): Date =>
  new Date(Math.max(0, ...dates.map((date) => date?.valueOf() ?? 0)));
