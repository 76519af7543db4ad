import { addressInSite } from '../../src/core/i18n/localized-url.ts';
import type { Article } from '../../src/core/news/article.schema.ts';
import { isolateMarks, markedTitle } from '../../src/core/arabic/bidi-marks.ts';
import { MENU, placesOf } from '../../src/core/news/country.ts';
import { cutAtWord } from '../../src/core/news/headline.ts';
import { momentOf } from '../../src/core/news/newsroom-time.ts';
import { textsOf } from '../../src/core/news/rich-text.ts';
import { articlePath } from '../../src/core/addresses/urls.ts';
import { addressOf, type Speaker } from '../pages/describe-site.ts';
import { articleHtml } from './article-html.ts';
import { uriOf } from './uri.ts';

/** An article in the form that every feed is written from; what the article does not say is absent. */
export type FeedItem = {
  /** The article's first address, which stays when it is renamed. */
  id: string;
  url: string;
  /** With marks of direction, for feed readers that guess the direction. */
  title: string;
  /** The full text; empty for a headline only. */
  html: string;
  summary?: string;
  /** What a list of items shows below the title, never empty: the summary, the beginning, or the title. */
  teaser: string;
  published?: Date;
  /** When it was last changed; at first, when it was published, or put here where nobody knows that. */
  updated?: Date;
  author?: string;
  /** The original, at its publisher. */
  original?: string;
  source?: string;
  image?: string;
  /** Names of the places that it is about. */
  places: string[];
};

const TEASER_LENGTH = 300;

/** Article → item. */
export const feedItemOf = (article: Article, speaker: Speaker): FeedItem => {
  const { id, previousIds = [], title, summary, author, source } = article;
  const { publishedAt, updatedAt, addedAt } = article;
  const { t, site } = speaker;
  const places = placesOf(article);
  const updated = updatedAt ?? publishedAt ?? addedAt ?? null;
  const opening = summary ?? textsOf(article.body).find((text) => text !== '');
  return {
    id: addressOf(speaker, articlePath(previousIds[0] ?? id)),
    url: addressOf(speaker, articlePath(id)),
    title: markedTitle(title),
    html: articleHtml(article, site, {
      corrections: t('article.corrections'),
      note: t('quote.note'),
    }),
    teaser: isolateMarks(cutAtWord(opening ?? title, TEASER_LENGTH)),
    places: MENU.filter((place) => places.includes(place)).map((place) => t(`place.${place}`)),
    ...(summary !== undefined && { summary }),
    ...(publishedAt !== null && { published: new Date(momentOf(publishedAt)) }),
    ...(updated !== null && { updated: new Date(momentOf(updated)) }),
    ...(author !== undefined && { author }),
    ...(source && { source: source.name }),
    ...(source?.url != null && { original: uriOf(source.url) }),
    ...(article.image && { image: addressInSite(site, article.image.src) }),
  };
};
