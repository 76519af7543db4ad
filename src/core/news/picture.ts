import type { Article } from './article.schema.ts';

/** A file of a picture: its width in pixels, and its size in bytes as AVIF and as WebP. */
export type PictureFile = { width: number; avif: number; webp: number };

/** What the build made of a picture; core/site/picture.ts names its files. */
export type Picture = {
  /** A hash of the original's bytes and of how its files are made. */
  hash: string;
  /** Pixels of the largest file. */
  width: number;
  height: number;
  /** The smallest first. */
  files: [PictureFile, ...PictureFile[]];
  /** Its dominant colour, `#rrggbb`; null if parts of it are transparent. */
  colour: string | null;
};

/**
 * A picture as an article's file names it, with the build's facts about it. A saved article may be
 * too old to have them.
 */
export type MadePicture<Image = NonNullable<Article['image']>> = Image & {
  picture?: Picture | undefined;
};

/** What a page has to know of a picture before it loads. */
export type ImageToCome = Pick<NonNullable<Article['image']>, 'alt' | 'width' | 'height'>;

/** A picture that a front shows beside a headline. */
export type ListedPicture = ImageToCome & { picture: Picture };

/** A place in an article that shows a picture. */
type ShownPicture = {
  image: NonNullable<Article['image']>;
  /** The field of the article's file, such as `body[2]`. */
  field: string;
  isHead: boolean;
};

/** The pictures of an article, the one at its head first. */
export const picturesIn = ({ image, body }: Pick<Article, 'image' | 'body'>): ShownPicture[] => [
  ...(image ? [{ image, field: 'image', isHead: true }] : []),
  ...body.flatMap((block, at) =>
    block.type === 'image' ? [{ image: block, field: `body[${at}]`, isHead: false }] : [],
  ),
];
