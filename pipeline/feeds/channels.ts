import { headlinesPath } from '../../src/core/addresses/headlines-address.ts';
import { partnersPath } from '../../src/core/addresses/partner-address.ts';
import { storiesPath } from '../../src/core/addresses/story-address.ts';
import { namePath } from '../../src/core/addresses/urls.ts';
import { markedTitle } from '../../src/core/arabic/bidi-marks.ts';
import { nestQuotes } from '../../src/core/arabic/quotation-marks.ts';
import type { Format } from '../../src/core/i18n/format.ts';
import { nameList, namePlaces } from '../../src/core/i18n/list-title.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { partnerTitle } from '../../src/core/i18n/partner-title.ts';
import type { AllT } from '../../src/core/i18n/translate.ts';
import { PLACES } from '../../src/core/news/country.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import type { Name } from '../../src/core/news/name.schema.ts';
import type { Mentions } from '../names/list-mentions.ts';
import type { Partner } from '../partners/list-partners.ts';
import type { ToldStory } from '../stories/list-stories.ts';
import { headlinesOf, type Lists } from '../lists/sort-into-lists.ts';

/** A list that has a feed. */
export type Channel = {
  /** The subject of its news. */
  of: 'place' | 'story' | 'partner' | 'name';
  /** The path of its page; the feed stands beside it. */
  path: string;
  title: string;
  description: string;
  /** Newest first; the feed has the first of them. */
  headlines: readonly Pick<Headline, 'id'>[];
};

/** Everything that has a feed. */
export type WithFeeds = {
  lists: Lists;
  stories?: readonly ToldStory[];
  partners?: readonly Partner[];
  names?: readonly Name[];
  mentions?: Mentions;
};

type Words = { t: AllT; format: Format };

/** The places that have a feed; null stands for all news. */
export const OF = [null, ...PLACES];

const WHOLE = { place: null, page: null };

/**
 * Every feed of the site, in the site's first language: all news, the places, the stories, the
 * partners, the names.
 */
export const listChannels = (
  { lists, stories = [], partners = [], names = [], mentions = new Map() }: WithFeeds,
  words: Words,
): Channel[] => {
  const { t } = words;
  return [
    ...OF.map((place): Channel => {
      const filter = place === null ? [] : [place];
      return {
        of: 'place',
        path: headlinesPath({ filter }),
        title: place === null ? t('site.fullName') : nameList(words, filter),
        description:
          place === null
            ? t('site.description')
            : t('headlines.description', { places: namePlaces(words, filter) }),
        headlines: headlinesOf(lists, place ?? 'all'),
      };
    }),
    ...stories.map(({ id, title, about, headlines }): Channel => ({
      of: 'story',
      path: storiesPath({ id }),
      title: markedTitle(title),
      description: about,
      headlines,
    })),
    ...partners.map(({ code, called, lists: own }): Channel => ({
      of: 'partner',
      path: partnersPath({ code }),
      title: partnerTitle({ ...words, locale: FIRST }, WHOLE, called),
      description: t('partners.newsOf', { place: t('site.region'), partner: called[FIRST.code] }),
      headlines: own.all ?? [],
    })),
    ...names.map(({ id, name }): Channel => ({
      of: 'name',
      path: namePath(id),
      title: markedTitle(name),
      description: t('names.newsOf', { name: nestQuotes(name) }),
      headlines: mentions.get(id) ?? [],
    })),
  ];
};
