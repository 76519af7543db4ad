import type { Article } from '../src/core/news/article.schema.ts';
import { PLACES } from '../src/core/news/country.ts';
import type { Headline } from '../src/core/news/headline.ts';
import { picturesIn, type ListedPicture } from '../src/core/news/picture.ts';
import type { Pictures } from './pictures/write-pictures.ts';
import type { Lists } from './write-lists.ts';

/** The lists as they are written: each headline with the first picture of its article. */
export const withPictures = (
  lists: Lists,
  articles: readonly Article[],
  pictures: Pictures,
): Lists => {
  const first = new Map<string, ListedPicture>();
  for (const article of articles) {
    const [shown] = picturesIn(article);
    const picture = shown && pictures.get(shown.image.src);
    if (!picture) continue;
    const { alt, width, height } = shown.image;
    first.set(article.id, { alt, width, height, picture });
  }
  if (first.size === 0) return lists;
  const pictured = (headline: Headline): Headline => {
    const image = first.get(headline.id);
    return image ? { ...headline, image } : headline;
  };
  const written = { ...lists };
  for (const name of ['all', ...PLACES] as const) written[name] = lists[name].map(pictured);
  return written;
};
