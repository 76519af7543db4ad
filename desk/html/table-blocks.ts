import type { RichText } from '../../src/core/news/article.schema.ts';
import type { DraftBlock } from './draft-block.ts';

type Cell = {
  text: RichText | null;
  blocks: DraftBlock[];
  /** How many columns and rows it spans. */
  columns: number;
  rows: number;
};

/** Rows that belong together: no cell reaches from one group into the next. */
export type RowGroup = { isFoot: boolean; rows: Cell[][] };

/** The schema requires a text in every cell; Arabic tables mark an empty one like this. */
const NOTHING = '—';
const MAX_CELLS = 20_000;

/** A table of data or, for a table that only laid out a page, the blocks in its cells. */
export const blocksOfTable = (table: { groups: RowGroup[]; caption: string }): DraftBlock[] => {
  const ordered = table.groups.toSorted((one, other) => Number(one.isFoot) - Number(other.isFoot));
  const groups = ordered.map(({ rows }) => rows.filter((row) => row.length > 0));
  const rows = groups.flat();
  const pictures = rows.flat().flatMap(({ blocks }) => blocks.filter(isPicture));
  const grid = isData(rows) ? spread(groups) : null;
  const [head, ...rest] = grid ?? [];
  if (head === undefined || rest.length === 0) {
    return [...captionBlocks(table.caption), ...rows.flat().flatMap(({ blocks }) => blocks)];
  }
  const caption = table.caption === '' ? {} : { caption: table.caption };
  return [{ type: 'table', ...caption, head, rows: rest }, ...pictures];
};

const isPicture = (block: DraftBlock) => block.type === 'picture';

const captionBlocks = (caption: string): DraftBlock[] =>
  caption === '' ? [] : [{ type: 'paragraph', text: caption }];

/** In a table of data, a cell has at most two paragraphs or lists; more of them mean a layout. */
const isData = (rows: Cell[][]): boolean =>
  rows.length > 1 &&
  rows.some((row) => row.length > 1) &&
  rows.flat().some(({ text }) => text !== null) &&
  rows.flat().every(({ blocks }) => {
    const texts = blocks.filter((block) => !isPicture(block));
    return texts.length <= 2 && texts.every(({ type }) => type === 'paragraph' || type === 'list');
  });

/**
 * Cells that span several columns or rows are repeated in each, and no row lacks a cell. Null if
 * the table becomes too large.
 */
const spread = (groups: Cell[][][]): RichText[][] | null => {
  const grid: RichText[][] = [];
  for (const rows of groups) {
    const lines = spreadGroup(rows, MAX_CELLS - grid.flat().length);
    if (lines === null) return null;
    for (const line of lines) grid.push(line);
  }
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0);
  if (width * grid.length > MAX_CELLS) return null;
  return grid.map((line) => [...line, ...Array<string>(width - line.length).fill(NOTHING)]);
};

const spreadGroup = (rows: Cell[][], maxCells: number): RichText[][] | null => {
  const waiting = new Map<number, { text: RichText; rows: number }>();
  const grid: RichText[][] = [];
  let cells = 0;
  for (const row of rows) {
    const line: RichText[] = [];
    const fillFromAbove = () => {
      for (let above = waiting.get(line.length); above; above = waiting.get(line.length)) {
        if (above.rows === 1) waiting.delete(line.length);
        else above.rows--;
        line.push(above.text);
      }
    };
    for (const { text, columns, rows: height } of row) {
      fillFromAbove();
      for (let column = 0; column < columns; column++) {
        if (height > 1) waiting.set(line.length, { text: text ?? NOTHING, rows: height - 1 });
        line.push(text ?? NOTHING);
      }
    }
    fillFromAbove();
    cells += line.length;
    if (cells > maxCells) return null;
    grid.push(line);
  }
  return grid;
};
