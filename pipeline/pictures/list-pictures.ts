import type { Article } from '../../src/core/news/article.schema.ts';
import { PLACES } from '../../src/core/news/country.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import { picturesIn, type ListedPicture } from '../../src/core/news/picture.ts';
import type { Pictures } from './write-pictures.ts';
import { headlinesOf, type Lists } from '../lists/sort-into-lists.ts';

/** What stands beside an article's headline: its first picture, if the build made files of it. */
export const listedPictureOf = (article: Article, pictures: Pictures): ListedPicture | null => {
  const image = picturesIn(article)[0]?.image;
  const picture = image && pictures.get(image.src);
  return picture ? { alt: image.alt, width: image.width, height: image.height, picture } : null;
};

/** The lists as they are written: each headline with the first picture of its article. */
export const withPictures = (
  lists: Lists,
  articles: readonly Article[],
  pictures: Pictures,
): Lists => {
  if (pictures.size === 0) return lists;
  const first = new Map(
    articles.map((article) => [article.id, listedPictureOf(article, pictures)]),
  );
  const pictured = (headline: Headline): Headline => {
    const image = first.get(headline.id);
    return image ? { ...headline, image } : headline;
  };
  return {
    all: lists.all.map(pictured),
    ...Object.fromEntries(
      PLACES.map((place) => [place, headlinesOf(lists, place).map(pictured)] as const),
    ),
  };
};
