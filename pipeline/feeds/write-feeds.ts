import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { namePlaces, nameList } from '../../src/core/i18n/list-title.ts';
import { ARABIC } from '../../src/core/i18n/locales.ts';
import { dictionaries } from '../../src/core/i18n/dictionaries.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { IMPRINT } from '../../src/core/news/newsroom/imprint.ts';
import { PLACES } from '../../src/core/news/country.ts';
import { headlinesPath } from '../../src/core/addresses/headlines-address.ts';
import { FEED_FORMATS, feedPath } from '../../src/core/addresses/feed-address.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import type { Artefacts } from '../site/artefacts.ts';
import { addressOf } from '../pages/describe-site.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import type { Lists } from '../write-lists.ts';
import { FORMATS } from './feed-formats.ts';
import { feedItemOf } from './feed-items.ts';

const NEWEST = 50;

type Input = {
  articles: readonly Article[];
  lists: Lists;
  pictures: Pictures;
  site: Site;
  artefacts: Artefacts;
};

/** Whose news a feed has: null means everybody's. */
const OF = [null, ...PLACES];

/** True for the path of a feed. */
export const isFeed = (file: string): boolean =>
  OF.some((place) => FEED_FORMATS.some((format) => feedPath(place, format) === file));

/** Writes the feeds of all and of each place, in Arabic as the articles are; returns how many. */
export const writeFeeds = async (input: Input): Promise<number> => {
  const { articles, lists, pictures, site, artefacts } = input;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const translation = createTranslation(ARABIC, await dictionaries[ARABIC.code]());
  const t = await translation.addOnDemand();
  const speaker = { locale: ARABIC, t, site };
  const words = { t, format: createFormat(ARABIC, DEFAULTS) };
  for (const place of OF) {
    const filter = place === null ? [] : [place];
    const newest = lists[place ?? 'all'].slice(0, NEWEST);
    const items = newest.flatMap(({ id }) => {
      const article = byId.get(id);
      return article ? [feedItemOf(article, speaker, pictures)] : [];
    });
    const feed = {
      title: place === null ? t('site.fullName') : nameList(words, filter),
      description:
        place === null
          ? t('site.description')
          : t('headlines.description', { places: namePlaces(words, filter) }),
      home: addressOf(speaker, headlinesPath({ filter })),
      icon: addressInSite(site, '/apple-touch-icon.png'),
      language: ARABIC.code,
      updated: newestOf(items.map((item) => item.updated)),
      items,
      publisher: IMPRINT.publisher?.name.ar ?? t('site.fullName'),
      rights: IMPRINT.licence?.url,
    };
    for (const format of FEED_FORMATS) {
      const path = feedPath(place, format);
      await artefacts.write(path, FORMATS[format](feed, addressInSite(site, path)));
    }
  }
  return OF.length * FEED_FORMATS.length;
};

/** Without any date there is no news to be older than: the beginning of all clocks. */
const newestOf = (dates: readonly (Date | undefined)[]): Date =>
  new Date(Math.max(0, ...dates.map((date) => date?.valueOf() ?? 0)));
