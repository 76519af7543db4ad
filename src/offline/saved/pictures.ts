import type { ArticleData } from '../../core/news/headline.ts';
import type { Picture, PictureFile } from '../../core/news/picture.ts';
import { picturePath } from '../../core/site/picture.ts';
import { savedPicturesCache } from '../../core/site/worker-plan.ts';

const base = import.meta.env.BASE_URL;

/** The width in pixels of an article's widest picture, the one at its head (ArticleImage.module.css). */
const WIDEST = 896;

/** The files of an article's pictures, the one at its head first. */
export const picturesOf = ({ image, body }: ArticleData): Picture[] =>
  [image, ...body.filter((block) => block.type === 'image')].flatMap(
    (shown) => shown?.picture ?? [],
  );

/** The width in pixels of a picture on this screen. */
export const neededPixels = (): number => Math.min(screen.width, WIDEST) * devicePixelRatio;

/** The smallest file that is wide enough, or else the largest. */
export const fileFor = ({ files }: Picture, pixels: number): PictureFile =>
  files.find(({ width }) => width >= pixels) ?? files.at(-1) ?? files[0];

/** The address of a picture's file as WebP, which every supported browser shows. */
const addressOf = (picture: Picture, pixels: number): string =>
  base + picturePath(picture.hash, fileFor(picture, pixels).width, 'webp').slice(1);

/**
 * Keeps the pictures of a saved article, in the size that this screen needs. A picture that does
 * not load is left out: the text is what was saved, and the description stands in the picture's
 * place.
 */
export const keepPictures = async (article: ArticleData): Promise<void> => {
  const pictures = picturesOf(article);
  if (pictures.length === 0) return;
  try {
    const cache = await caches.open(savedPicturesCache(base));
    for (const picture of pictures) {
      const address = addressOf(picture, neededPixels());
      if (!(await cache.match(address))) await cache.add(address);
    }
  } catch {
    // There is no network or no room, or nothing may be stored.
  }
};

/** Removes the pictures that no saved article has. */
export const dropPictures = async (saved: readonly ArticleData[]): Promise<void> => {
  const wanted = new Set(saved.flatMap(picturesOf).map(({ hash }) => hash));
  try {
    const cache = await caches.open(savedPicturesCache(base));
    for (const { url } of await cache.keys()) {
      const [, hash = ''] = /\/media\/([0-9a-f]+)-/.exec(url) ?? [];
      if (!wanted.has(hash)) await cache.delete(url);
    }
  } catch {
    // If nothing may be stored, there is nothing to remove.
  }
};
