import type { Dictionary } from '../../src/core/i18n/dictionaries.ts';
import { createFormat } from '../../src/core/i18n/format.ts';
import { FIRST } from '../../src/core/i18n/locales.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import { createTranslation } from '../../src/core/i18n/translate.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { cutPassage } from '../../src/core/news/passages.ts';
import { isolateMarks, isWhollyForeign, quoteLine } from '../../src/core/arabic/bidi-marks.ts';
import { inQuotes } from '../../src/core/arabic/quotation-marks.ts';
import { partnerTitle } from '../../src/core/i18n/partner-title.ts';
import type { Story } from '../../src/core/news/story.schema.ts';
import type { PartnerNote } from '../../src/core/news/partner-note.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import type { Picture } from '../../src/core/news/picture.ts';
import { CUTS, cutPath } from '../../src/core/site/picture.ts';
import { MENU, placesOf, type Filter, type Place } from '../../src/core/news/country.ts';

/** Everything that is drawn on a card, as text: equal texts make equal pictures. */
export type Card = {
  site: { name: string; tagline: string };
  title: string;
  /** The language of the title, and of what stands below it: some letters and digits have other shapes in Urdu. */
  lang: string;
  /** Names above the title, in the order of menus. */
  labels: { place: Place; name: string }[];
  /** The day in words; null for none. */
  date: string | null;
  /** The line of small text below the title; null for nothing. */
  from: string | null;
  /** Places to be coloured on a map beside the title; null for no map. */
  map: Filter | null;
  /** The file of the site on which the title is set; its name identifies its content. Null for paper. */
  picture: string | null;
};

type CardTexts = {
  /** @param picture the files of the picture at its head */
  ofArticle: (
    article: Pick<Article, 'title' | 'lang' | 'publishedAt' | 'countries' | 'region'>,
    picture?: Pick<Picture, 'hash'>,
  ) => Card;
  /** @param passage a paragraph of it, which the card shows in place of the title */
  ofPassage: (article: Pick<Article, 'title' | 'lang' | 'publishedAt'>, passage: string) => Card;
  /** @param filter empty for all news. */
  ofFilter: (filter: Filter) => Card;
  ofPartner: (partner: PartnerNote) => Card;
  ofStory: (story: Pick<Story, 'title' | 'countries' | 'region'>) => Card;
};

/** The most letters that can still be read when a chat shows the card as small as a stamp. */
const PASSAGE_LETTERS = 280;
/** How many letters fit into one line below the title. */
const FROM_LETTERS = 60;
/** Of a newsroom's or a place's name; as long as this it becomes small already. */
const NAME_LETTERS = 60;

/**
 * A text between quotation marks. A text that wholly runs from left to right keeps its direction: a
 * direction mark in front of it says so.
 */
const quotation = (text: string): string =>
  isWhollyForeign(text) ? `\u200E${inQuotes(text)}` : quoteLine(text);

/** Keeps the region's name on one line, and an "and" of one letter (Persian) with the next word. */
const NO_BREAK_SPACE = '\u00A0';

/**
 * The words on cards, with the digits that a reader sees on a first visit.
 * @param dictionary of the site's first language, because all languages share each card
 */
export const createCardTexts = (dictionary: Dictionary): CardTexts => {
  const { t } = createTranslation(FIRST, dictionary);
  const format = createFormat(FIRST, { digits: 'latn', months: 'arabic', hijri: 'no' });
  const onMap = (filter: Filter) => (readNewsroom().map ? filter : null);
  const site = {
    name: cutPassage(t('site.name'), NAME_LETTERS),
    tagline: cutPassage(t('site.tagline'), NAME_LETTERS),
  };
  const labelsOf = (filter: Filter) =>
    MENU.filter((place) => filter.includes(place)).map((place) => ({
      place,
      name: cutPassage(t(`place.${place}`), NAME_LETTERS),
    }));
  return {
    ofArticle: (article, picture) => ({
      site,
      title: isolateMarks(article.title),
      lang: textIn(article.lang).lang,
      from: null,
      labels: labelsOf(placesOf(article)),
      date: article.publishedAt === null ? null : format.date(article.publishedAt),
      map: null,
      picture: picture ? cutPath(picture.hash, CUTS[0]) : null,
    }),
    ofPassage: ({ title, lang, publishedAt }, passage) => ({
      site,
      lang: textIn(lang).lang,
      title: quotation(cutPassage(passage, PASSAGE_LETTERS)),
      from: isolateMarks(cutPassage(title, FROM_LETTERS)),
      labels: [],
      date: publishedAt === null ? null : format.date(publishedAt),
      map: null,
      picture: null,
    }),
    ofFilter: (filter) => ({
      site,
      lang: FIRST.code,
      title:
        filter.length === 0
          ? t('headlines.titleAll', { region: t('site.ofRegion').replaceAll(' ', NO_BREAK_SPACE) })
          : t('headlines.title', {
              places: format.list(labelsOf(filter).map(({ name }) => name)),
            }).replaceAll(/ (\p{L}) /gu, ` $1${NO_BREAK_SPACE}`),
      from: null,
      labels: [],
      date: null,
      map: onMap(filter),
      picture: null,
    }),
    ofPartner: ({ called }) => ({
      site,
      lang: FIRST.code,
      title: partnerTitle({ t, format, locale: FIRST }, { place: null, page: null }, called),
      from: null,
      labels: [],
      date: null,
      map: onMap([]),
      picture: null,
    }),
    ofStory: (story) => ({
      site,
      lang: textIn().lang,
      title: isolateMarks(story.title),
      from: null,
      labels: labelsOf(placesOf(story)),
      date: null,
      map: null,
      picture: null,
    }),
  };
};
