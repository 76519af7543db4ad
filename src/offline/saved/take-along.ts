import type { ArticleData, Headline } from '../../core/news/headline.ts';
import { isWithdrawn, type WithdrawnData } from '../../core/news/withdrawn.ts';
import { fileFor, keepPictures } from './pictures.ts';
import { listSaved, saveArticles } from './store.ts';

/**
 * Bytes of an article's file without its words, and bytes per word: a linear fit to 800 articles of
 * Arabic newspapers.
 */
const FRAME_BYTES = 2470;
const WORD_BYTES = 11.43;

/**
 * Bytes of a picture for each pixel of the width that a screen needs; used if a list does not
 * describe the picture's files.
 */
const PICTURE_BYTES = 90;

/**
 * The size of all pictures of an article, assuming that each is as large as the first, whose files
 * the list describes.
 */
const picturesOf = ({ pictures = 0, image }: Headline, pixels: number): number =>
  pixels === 0 || pictures === 0
    ? 0
    : pictures * (image ? fileFor(image.picture, pixels).webp : pixels * PICTURE_BYTES);

/**
 * About how many bytes the articles of some headlines take.
 * @param pixels the width of each picture; 0 leaves pictures out.
 */
export const estimateBytes = (headlines: readonly Headline[], pixels: number): number =>
  Math.round(
    headlines.reduce(
      (sum, headline) =>
        sum + FRAME_BYTES + (headline.words ?? 0) * WORD_BYTES + picturesOf(headline, pixels),
      0,
    ),
  );

/** The headlines whose articles are not on the device yet. */
export const missingOf = async (headlines: readonly Headline[]): Promise<Headline[]> => {
  const here = new Set((await listSaved()).map(({ id }) => id));
  return headlines.filter(({ id }) => !here.has(id));
};

/**
 * Fetches articles to take along, one after the other, so that those that arrived stay if the rest
 * fails; called again, it continues where it stopped.
 * @param onProgress called with the number of articles that have arrived
 */
export const takeAlong = async (
  missing: readonly Headline[],
  {
    read,
    signal,
    now,
    withPictures,
    onProgress,
  }: {
    /** Fetches an article, or the notice that it was withdrawn. */
    read: (id: string) => Promise<ArticleData | WithdrawnData>;
    signal: AbortSignal;
    now: number;
    withPictures: boolean;
    onProgress: (done: number) => void;
  },
): Promise<void> => {
  for (const [at, { id }] of missing.entries()) {
    signal.throwIfAborted();
    const data = await read(id);
    if (!isWithdrawn(data)) {
      await saveArticles([data], { isAlong: true, now });
      if (withPictures) await keepPictures(data);
    }
    onProgress(at + 1);
  }
};
