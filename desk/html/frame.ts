import type { RichText } from '../../src/core/news/article.schema.ts';
import type { DraftBlock } from './draft-block.ts';
import type { RowGroup } from './table-blocks.ts';

/** An open element that gives its content a meaning. */
export type Frame = { name: string; blocks: DraftBlock[] } & (
  | { kind: 'root' | 'quote' | 'figure' | 'figcaption' | 'caption' | 'cite' | 'item' }
  | { kind: 'heading'; level: 2 | 3 }
  | { kind: 'list'; ordered: boolean; items: RichText[] }
  | { kind: 'table'; groups: RowGroup[]; caption: string }
  | { kind: 'cell'; columns: number; rows: number }
);
export type Kind = Frame['kind'];
