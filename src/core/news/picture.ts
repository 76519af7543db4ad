import type { Article } from './article.schema.ts';

/** A file of a picture: how many pixels it is wide, and how many bytes it has as AVIF and as WebP. */
export type PictureFile = { width: number; avif: number; webp: number };

/** What the site made of a picture; its files are named in core/site/picture.ts. */
export type Picture = {
  /** Stands for the original's bytes and for how its files are made. */
  hash: string;
  /** Pixels of the largest file. */
  width: number;
  height: number;
  /** Smallest first. */
  files: [PictureFile, ...PictureFile[]];
  /** What the eye takes it for from afar, `#rrggbb`; null where something shows through it. */
  colour: string | null;
};

/** A picture as an article's file names it, with what was made of it. Saved articles may be older than that. */
export type MadePicture<Image = NonNullable<Article['image']>> = Image & {
  picture?: Picture | undefined;
};

/** What a page has to know of a picture before it comes. */
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

/** The pictures of an article, that at its head first. */
export const picturesIn = ({ image, body }: Pick<Article, 'image' | 'body'>): ShownPicture[] => [
  ...(image ? [{ image, field: 'image', isHead: true }] : []),
  ...body.flatMap((block, at) =>
    block.type === 'image' ? [{ image: block, field: `body[${at}]`, isHead: false }] : [],
  ),
];
