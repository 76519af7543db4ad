import type { Article } from '../news/article.schema.ts';
import { plainTextOf, textsOf, type Body } from '../news/rich-text.ts';

/** What a block says beside its texts, by where it stands: before them, or behind. */
const textsOfBlock = (block: Body[number]): string[] => {
  const texts = textsOf([block]);
  if (block.type === 'table' && block.caption !== undefined)
    return [plainTextOf(block.caption), ...texts];
  if (block.type === 'image') return [...texts, block.alt];
  return block.type === 'quote' && block.cite !== undefined ? [...texts, block.cite] : texts;
};

/**
 * The texts of an article that search looks in: its title first, then the summary and the body, with
 * the captions of its tables and pictures, what its pictures show, and the names under its quotes.
 */
export const searchedTexts = ({
  title,
  summary,
  image,
  body,
}: Pick<Article, 'title' | 'summary'> & {
  image?: { alt: string; caption?: string | undefined } | undefined;
  body: Body;
}): string[] => [
  title,
  ...(summary === undefined ? [] : [summary]),
  ...body.flatMap(textsOfBlock),
  ...(image?.caption === undefined ? [] : [image.caption]),
  ...(image === undefined ? [] : [image.alt]),
];
