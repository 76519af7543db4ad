import type { RefObject } from 'react';
import type { ArticleData } from '../../../core/news/headline.ts';
import type { MarkableBlock } from '../../../core/news/quote-marks.ts';

/** The props of the parts that mark passages of the body. */
export type QuotingProps = {
  article: ArticleData;
  quote?: string | undefined;
  /** The element that holds the blocks. */
  body: RefObject<HTMLElement | null>;
  /** Asks for the blocks to be rendered with marks in them, or without. */
  onMark: (blocks: MarkableBlock[] | null) => void;
};
