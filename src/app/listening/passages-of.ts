import { allTextsOfBlock } from '../../core/news/blocks.ts';
import type { ArticleData } from '../../core/news/headline.ts';
import { plainTextOf } from '../../core/news/rich-text.ts';

/**
 * What is read aloud of an article that may not be on the page: the same texts, in the same order, as
 * are found in a page (routes/article/read-aloud/passages.ts). Of a picture only its caption.
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
