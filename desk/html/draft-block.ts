import type { Block } from '../../src/core/news/article.schema.ts';

/** A picture as its source shows it: nothing is known of its size, and it lies elsewhere. */
type DraftPicture = {
  type: 'picture';
  address: string;
  /** Empty when the source describes it nowhere. */
  alt: string;
  caption: string;
};

/** A block before its pictures are fetched. */
export type DraftBlock = Exclude<Block, { type: 'image' }> | DraftPicture;
