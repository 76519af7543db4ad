import { addressInSite, type Site } from '../../src/core/i18n/localized-url.ts';
import { textIn } from '../../src/core/i18n/text-language.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { isolateMarks, markedTitle } from '../../src/core/arabic/bidi-marks.ts';
import { MENU, placesOf } from '../../src/core/news/country.ts';
import { cutAtWord, openingOf } from '../../src/core/news/headline.ts';
import { momentOf } from '../../src/core/news/newsroom-time.ts';
import { uriOf } from '../../src/core/addresses/uri.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import { picturePath } from '../../src/core/site/picture.ts';
import { addressOf, type Speaker } from '../pages/describe-site.ts';
import type { Pictures } from '../pictures/write-pictures.ts';
import { articleHtml } from './article-html.ts';

/** The picture at an article's head, in the largest file. */
type FeedPicture = {
  url: string;
  type: 'image/webp';
  bytes: number;
  width: number;
  height: number;
  alt: string;
  credit?: string;
};

/** An article in the form from which every feed is written; what the article does not say is absent. */
export type FeedItem = {
  /** The article's first address, which stays when the article is renamed. */
  id: string;
  url: string;
  /** The language of the article. */
  language: string;
  /** With direction marks, for feed readers that guess the direction. */
  title: string;
  /** The full text; empty for a headline only. */
  html: string;
  summary?: string;
  /** What a list of items shows below the title, never empty: the summary, the beginning, or the title. */
  teaser: string;
  published?: Date;
  /**
   * When it was last changed; for an unchanged article, when it was published or, if that is
   * unknown, added here.
   */
  updated?: Date;
  author?: string;
  /** The original, at its publisher. */
  original?: string;
  source?: string;
  image?: FeedPicture;
  /** Names of the places that it is about. */
  places: string[];
};

const TEASER_LENGTH = 300;

/** Article → item. */
export const feedItemOf = (article: Article, speaker: Speaker, pictures: Pictures): FeedItem => {
  const { id, previousIds = [], title, lang, summary, author, source } = article;
  const { publishedAt, updatedAt, addedAt } = article;
  const { t, site } = speaker;
  const places = placesOf(article);
  const updated = updatedAt ?? publishedAt ?? addedAt ?? null;
  const opening = openingOf(article);
  return {
    id: addressOf(speaker, articlePath(previousIds[0] ?? id)),
    url: addressOf(speaker, articlePath(id)),
    language: textIn(lang).lang,
    title: markedTitle(title),
    html: articleHtml(
      article,
      { site, pictures },
      { corrections: t('article.corrections'), note: t('quote.note') },
    ),
    teaser: isolateMarks(cutAtWord(opening ?? title, TEASER_LENGTH)),
    places: MENU.filter((place) => places.includes(place)).map((place) => t(`place.${place}`)),
    ...(summary !== undefined && { summary }),
    ...(publishedAt !== null && { published: new Date(momentOf(publishedAt)) }),
    ...(updated !== null && { updated: new Date(momentOf(updated)) }),
    ...(author !== undefined && { author }),
    ...(source && { source: source.name }),
    ...(source?.url != null && { original: uriOf(source.url) ?? source.url }),
    ...pictureOf(article, site, pictures),
  };
};

const pictureOf = ({ image }: Article, site: Site, pictures: Pictures): Pick<FeedItem, 'image'> => {
  const picture = image && pictures.get(image.src);
  if (!picture) return {};
  const { hash, width, height, files } = picture;
  return {
    image: {
      url: addressInSite(site, picturePath(hash, width, 'webp')),
      type: 'image/webp',
      bytes: files.at(-1)?.webp ?? 0,
      width,
      height,
      alt: image.alt,
      ...(image.credit !== undefined && { credit: image.credit }),
    },
  };
};
