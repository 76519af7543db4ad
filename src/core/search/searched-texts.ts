import type { Article } from '../news/article.schema.ts';
import { allTextsOfBlock, type BlockKind } from '../news/blocks.ts';
import { plainTextOf } from '../news/rich-text.ts';

/**
 * The texts of an article that search looks in: its title first, then the summary, all texts of its
 * body (see the table of blocks), and those of its picture.
 */
export const searchedTexts = ({
  title,
  summary,
  image,
  body,
}: Pick<Article, 'title' | 'summary'> & {
  image?: object | undefined;
  body: readonly { type: BlockKind }[];
}): string[] => [
  title,
  ...(summary === undefined ? [] : [summary]),
  ...[...body, ...(image ? [{ ...image, type: 'image' as const }] : [])]
    .flatMap(allTextsOfBlock)
    .map(({ text }) => plainTextOf(text)),
];
