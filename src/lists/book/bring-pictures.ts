import type { ArticleData } from '../../core/news/headline.ts';
import type { Picture } from '../../core/news/picture.ts';
import { picturePath } from '../../core/site/picture.ts';
import { fileFor, picturesOf } from '../../offline/saved/pictures.ts';

/** The width of a page in pixels: tablets and e-readers hardly show more. */
const PAGE_WIDTH = 960;

const pathOf = (picture: Picture): string =>
  picturePath(picture.hash, fileFor(picture, PAGE_WIDTH).width, 'webp');

/**
 * Fetches the pictures of articles, by their hashes. A picture that does not load is left out: its
 * description stands in the text.
 */
export const bringPictures = async (
  articles: readonly ArticleData[],
  getBytes: (path: string, signal: AbortSignal) => Promise<Uint8Array>,
  signal: AbortSignal,
): Promise<Map<string, Uint8Array>> => {
  const wanted = new Map(articles.flatMap(picturesOf).map((picture) => [picture.hash, picture]));
  const brought = new Map<string, Uint8Array>();
  for (const [hash, picture] of wanted) {
    const bytes = await getBytes(pathOf(picture), signal).catch(() => null);
    signal.throwIfAborted();
    if (bytes !== null) brought.set(hash, bytes);
  }
  return brought;
};
