import type { Article, Block, RichText } from '../news/article.schema.ts';

/**
 * Makes all rows of a table as long as its longest, with empty cells where the source left them
 * out. A row that is longer or shorter than the head is invalid HTML, and makes screen readers name
 * its cells by the wrong columns.
 */
export const completeTables = (article: Article): Article =>
  article.body.some(isRagged) ? { ...article, body: article.body.map(complete) } : article;

type Table = Extract<Block, { type: 'table' }>;

const rowsOf = ({ head, rows }: Table) => [head, ...rows];

const isRagged = (block: Block): boolean =>
  block.type === 'table' && rowsOf(block).some((row) => row.length !== block.head.length);

const complete = (block: Block): Block => {
  if (block.type !== 'table') return block;
  const width = Math.max(...rowsOf(block).map((row) => row.length));
  const fill = (row: RichText[]) => [...row, ...Array<RichText>(width - row.length).fill('')];
  return { ...block, head: fill(block.head), rows: block.rows.map(fill) };
};
