import type { Block } from '../../src/core/news/article.schema.ts';

/** A picture at its source's address; its size is not known yet. */
type DraftPicture = {
  type: 'picture';
  address: string;
  /** Empty if the source describes it nowhere. */
  alt: string;
  caption: string;
};

/** A block before its pictures are fetched. */
export type DraftBlock = Exclude<Block, { type: 'image' }> | DraftPicture;
