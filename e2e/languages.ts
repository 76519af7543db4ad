import { ar } from '../src/core/i18n/ar.ts';
import { en } from '../src/core/i18n/en.ts';
import { ru } from '../src/core/i18n/ru.ts';
import arOnDemand from '../src/core/i18n/ar.on-demand.json' with { type: 'json' };
import enOnDemand from '../src/core/i18n/en.on-demand.json' with { type: 'json' };
import ruOnDemand from '../src/core/i18n/ru.on-demand.json' with { type: 'json' };
import type { WithDefaultPlaces } from '../tools/testing/default-places.ts';

const merge = <
  Words extends Pick<
    typeof ar,
    'notFound' | 'settings' | 'search' | 'quote' | 'cite' | 'readAloud' | 'share' | 'embed'
  >,
>(
  words: Words,
  more: typeof arOnDemand,
) => ({
  ...words,
  ...more,
  notFound: { ...words.notFound, ...more.notFound },
  settings: { ...words.settings, ...more.settings },
  readAloud: { ...words.readAloud, ...more.readAloud },
  cite: { ...words.cite, ...more.cite },
  embed: { ...words.embed, ...more.embed },
  share: { ...words.share, ...more.share },
  quote: { ...words.quote, ...more.quote },
  search: { ...words.search, ...more.search },
});

/** Texts with the newsroom's words filled in, as i18next does it. */
const fill = <Words extends object>(
  words: Words,
  { fullName, ofRegion, inLanguage }: typeof ar.site,
) =>
  JSON.parse(
    JSON.stringify(words)
      .replaceAll('{{site}}', fullName)
      .replaceAll('{{region}}', ofRegion)
      .replaceAll('{{inLanguage}}', inLanguage),
  ) as WithDefaultPlaces<Words>;

/** The interface's languages as a reader meets them: their folder, their direction, their words. */
export const LANGUAGES = [
  {
    code: 'ar',
    dir: 'rtl',
    folder: '',
    openGraph: 'ar_AR',
    words: fill(merge(ar, arOnDemand), ar.site),
  },
  {
    code: 'en',
    dir: 'ltr',
    folder: 'en/',
    openGraph: 'en_GB',
    words: fill(merge(en, enOnDemand), en.site),
  },
  {
    code: 'ru',
    dir: 'ltr',
    folder: 'ru/',
    openGraph: 'ru_RU',
    words: fill(merge(ru, ruOnDemand), ru.site),
  },
] as const;

export type Language = (typeof LANGUAGES)[number];
export const [ARABIC, ENGLISH, RUSSIAN] = LANGUAGES;

/** "So many news items", written out here by hand: the dictionaries' own forms are what is tested. */
const COUNT_IN_WORDS: Record<Language['code'], (count: number) => string> = {
  ar: (count) => {
    const rest = count % 100;
    if (count === 0) return 'لا أخبار';
    if (count === 1) return 'خبر واحد';
    if (count === 2) return 'خبران';
    if (rest >= 3 && rest <= 10) return `${count} أخبار`;
    return rest >= 11 ? `${count} خبرًا` : `${count} خبر`;
  },
  en: (count) => (count === 1 ? '1 news item' : `${count} news items`),
  ru: (count) => {
    const [last, rest] = [count % 10, count % 100];
    if (last === 1 && rest !== 11) return `${count} новость`;
    const isFew = last >= 2 && last <= 4 && !(rest >= 12 && rest <= 14);
    return isFew ? `${count} новости` : `${count} новостей`;
  },
};

export const countInWords = ({ code }: Language, count: number): string =>
  COUNT_IN_WORDS[code](count);
