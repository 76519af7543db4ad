import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { namePlaces, nameList } from '../../src/core/i18n/list-title.ts';
import { ARABIC } from '../../src/core/i18n/locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import { partnerTitle } from '../../src/core/i18n/partner-title.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { IMPRINT } from '../../src/core/news/newsroom/imprint.ts';
import { PLACES } from '../../src/core/news/country.ts';
import { headlinesPath } from '../../src/core/addresses/headlines-address.ts';
import { markedTitle } from '../../src/core/arabic/bidi-marks.ts';
import { storiesPath } from '../../src/core/addresses/story-address.ts';
import { partnersPath } from '../../src/core/addresses/partner-address.ts';
import { FEED_FORMATS, feedFileIn, feedPath } from '../../src/core/addresses/feed-address.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { addressOf } from '../pages/describe-site.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import type { ToldStory } from '../stories/list-stories.ts';
import type { Partner } from '../partners/list-partners.ts';
import type { Lists } from '../write-lists.ts';
import { FORMATS } from './feed-formats.ts';
import { feedItemOf } from './feed-items.ts';

const NEWEST = 50;

/** What all feeds are made from. */
type Sources = {
  articles: readonly Article[];
  pictures: Pictures;
  site: Site;
  artefacts: Artefacts;
  /** WebSub hubs that feeds name, if the newsroom tells any. */
  hubs?: readonly string[];
};

type Input = Sources & { lists: Lists };

/** Whose news a feed has: null means everybody's. */
const OF = [null, ...PLACES];

/** True for the path of a feed. */
export const isFeed = (file: string): boolean =>
  FEED_FORMATS.some(
    (format) =>
      OF.some((place) => feedPath(place, format) === file) ||
      WITH_FEEDS.exec(file)?.[1] === feedFileIn('', format),
  );

/** Partners and stories. */
const WITH_FEEDS = /^\/(?:partners\/[a-z]{2}|stories\/[a-z\d-]+)\/([a-z.]+)$/;

/** Writes the feeds of all and of each place, in Arabic as the articles are; returns how many. */
export const writeFeeds = async ({ lists, ...sources }: Input): Promise<number> => {
  const { words, write } = await createFeedWriter(sources);
  const { t } = words;
  for (const place of OF) {
    const filter = place === null ? [] : [place];
    await write({
      path: headlinesPath({ filter }),
      title: place === null ? t('site.fullName') : nameList(words, filter),
      description:
        place === null
          ? t('site.description')
          : t('headlines.description', { places: namePlaces(words, filter) }),
      headlines: lists[place ?? 'all'],
    });
  }
  return OF.length * FEED_FORMATS.length;
};

/** Writes the feeds of all that partners are named in; returns how many. */
export const writePartnerFeeds = async ({
  partners,
  ...sources
}: Sources & { partners: readonly Partner[] }): Promise<number> => {
  const { words, write } = await createFeedWriter(sources);
  const whole = { place: null, page: null };
  for (const { code, called, lists } of partners)
    await write({
      path: partnersPath({ code }),
      title: partnerTitle({ ...words, locale: ARABIC }, whole, called),
      description: words.t('partners.newsOf', {
        place: words.t('site.name'),
        partner: called.ar,
      }),
      headlines: lists.all ?? [],
    });
  return partners.length * FEED_FORMATS.length;
};

/** Writes the feeds of the running stories; returns how many. */
export const writeStoryFeeds = async ({
  stories,
  ...sources
}: Sources & { stories: readonly ToldStory[] }): Promise<number> => {
  const { write } = await createFeedWriter(sources);
  for (const { id, title, about, headlines } of stories)
    await write({
      path: storiesPath({ id }),
      title: markedTitle(title),
      description: about,
      headlines,
    });
  return stories.length * FEED_FORMATS.length;
};

/** A list as its feed tells it. */
type Channel = {
  /** Of its page; the feed stands beside it. */
  path: string;
  title: string;
  description: string;
  /** Newest first; the feed has the first of them. */
  headlines: readonly Pick<Headline, 'id'>[];
};

const createFeedWriter = async (sources: Sources) => {
  const { articles, pictures, site, artefacts, hubs = [] } = sources;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const translation = createTranslation(ARABIC, await dictionaries[ARABIC.code]());
  const t = await translation.addOnDemand();
  const speaker = { locale: ARABIC, t, site };
  const write = async ({ path, title, description, headlines }: Channel): Promise<void> => {
    const items = headlines.slice(0, NEWEST).flatMap(({ id }) => {
      const article = byId.get(id);
      return article ? [feedItemOf(article, speaker, pictures)] : [];
    });
    const feed = {
      title,
      description,
      home: addressOf(speaker, path),
      icon: addressInSite(site, '/apple-touch-icon.png'),
      language: ARABIC.code,
      updated: newestOf(items.map((item) => item.updated)),
      items,
      publisher: IMPRINT.publisher?.name.ar ?? t('site.fullName'),
      rights: IMPRINT.licence?.url,
      hubs,
    };
    for (const format of FEED_FORMATS) {
      const file = feedFileIn(path, format);
      await artefacts.write(file, FORMATS[format](feed, addressInSite(site, file)));
    }
  };
  return { words: { t, format: createFormat(ARABIC, DEFAULTS) }, write };
};

/** Without any date there is no news to be older than: the beginning of all clocks. */
const newestOf = (dates: readonly (Date | undefined)[]): Date =>
  new Date(Math.max(0, ...dates.map((date) => date?.valueOf() ?? 0)));
