import { allTextsOfBlock } from '../../core/news/blocks.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import { plainTextOf } from '../../core/news/rich-text.ts';

/**
 * The texts of an article that are read aloud, for articles that may not be on the page: the same
 * texts, in the same order, as routes/article/read-aloud/passages.ts finds in a page. Of a picture,
 * only the caption is read.
 */
export const passagesOf = ({ title, summary, body }: ArticleData): string[] => [
  title,
  ...(summary === undefined ? [] : [summary]),
  ...body.flatMap((block) => {
    if (block.type === 'image')
      return block.caption === undefined ? [] : [plainTextOf(block.caption)];
    return allTextsOfBlock(block).map(({ text }) => plainTextOf(text));
  }),
];
