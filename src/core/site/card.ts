import { placesOf, type Filter } from '../news/country.ts';
import type { ArticleData } from '../news/headline.ts';

/*
 * The pictures that messengers and social networks show beside a link. Their addresses have no
 * hash: a page names its card without knowing what is drawn on it.
 */

/** In pixels; the large previews of all networks have this shape (1.91 : 1). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export const articleCardPath = (id: string): string =>
  `/cards/articles/${encodeURIComponent(id)}.png`;

/** The card of a list, named like its address: `/cards/countries/kz-uz.png`; without places, the card of all news. */
export const filterCardPath = (filter: Filter): string =>
  filter.length === 0 ? '/cards/all.png' : `/cards/countries/${filter.join('-')}.png`;

/** The card of a partner, for all its lists: `/cards/partners/cn.png`. */
export const partnerCardPath = (code: string): string => `/cards/partners/${code}.png`;

/** The card of a story: `/cards/stories/<id>.png`. */
export const storyCardPath = (id: string): string => `/cards/stories/${encodeURIComponent(id)}.png`;

/** The card of a paragraph: `/cards/articles/<id>/p3.png`. */
export const passageCardPath = (id: string, number: number): string =>
  `/cards/articles/${encodeURIComponent(id)}/p${number}.png`;

/** An article's own card or, if it has none, the card of its places. */
export const cardPathOf = (
  article: Pick<ArticleData, 'id' | 'hasCard' | 'countries' | 'region'>,
): string => (article.hasCard ? articleCardPath(article.id) : filterCardPath(placesOf(article)));
