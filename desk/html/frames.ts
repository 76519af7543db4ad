import type { RichText } from '../../src/core/news/article.schema.ts';
import { textsOfBlock } from '../../src/core/news/blocks.ts';
import type { DraftBlock } from './draft-block.ts';
import { joinRichTexts, plainTextOf } from './rich-line.ts';
import type { Frame, Kind } from './frame.ts';
import { spanOf } from './frame-kinds.ts';
import { blocksOfTable } from './table-blocks.ts';

/** Adds many items: passed as arguments of one call, they could overflow the stack. */
const append = <Item>(target: Item[], items: readonly Item[]): void => {
  for (const item of items) target.push(item);
};

const MAX_COLUMNS = 50;
const MAX_ROWS = 1000;

/** The frame of an element that begins here. */
export const newFrame = (
  kind: Kind,
  name: string,
  attributes: ReadonlyMap<string, string>,
): Frame => {
  const blocks: DraftBlock[] = [];
  switch (kind) {
    case 'list':
      return { kind, name, blocks, ordered: name === 'ol', items: [] };
    case 'table':
      return { kind, name, blocks, groups: [{ isFoot: false, rows: [] }], caption: '' };
    case 'heading':
      return { kind, name, blocks, level: name < 'h3' ? 2 : 3 };
    case 'cell': {
      const columns = spanOf(attributes.get('colspan'), MAX_COLUMNS);
      const height = attributes.get('rowspan');
      // A height of zero means all rows that follow in the group.
      const rows = height?.trim() === '0' ? MAX_ROWS : spanOf(height, MAX_ROWS);
      return { kind, name, blocks, columns, rows };
    }
    case 'root':
    case 'quote':
    case 'figure':
    case 'figcaption':
    case 'caption':
    case 'cite':
    case 'item':
      return { kind, name, blocks };
  }
};

/** Adds the content of a frame that ends to the frame around it. */
export const closeFrame = (frame: Frame, parent: Frame): void => {
  switch (frame.kind) {
    case 'root':
    case 'figure':
      append(parent.blocks, frame.blocks);
      return;
    case 'heading':
      addJoined(frame, parent, (text) => ({ type: 'heading', level: frame.level, text }));
      return;
    case 'quote':
      for (const block of frame.blocks) parent.blocks.push(quoted(block));
      return;
    case 'cite':
      closeCite(frame, parent);
      return;
    case 'figcaption':
      closeFigcaption(frame, parent);
      return;
    case 'caption':
      if (parent.kind === 'table') parent.caption = textOf(frame.blocks);
      else append(parent.blocks, frame.blocks);
      return;
    case 'item':
      closeItem(frame, parent);
      return;
    case 'list':
      closeList(frame, parent);
      return;
    case 'cell':
      if (parent.kind === 'table') {
        parent.groups
          .at(-1)
          ?.rows.at(-1)
          ?.push({ ...frame, text: joinRichTexts(textsOf(frame.blocks)) });
      } else append(parent.blocks, frame.blocks);
      return;
    case 'table':
      append(parent.blocks, [...blocksOfTable(frame), ...frame.blocks]);
  }
};

/** The texts of blocks, each separately. Pictures have none. */
const textsOf = (blocks: readonly DraftBlock[]): RichText[] =>
  blocks.flatMap((block) =>
    block.type === 'picture' ? [] : textsOfBlock(block).map(({ text }) => text),
  );

const textOf = (blocks: readonly DraftBlock[]): string =>
  textsOf(blocks).map(plainTextOf).join(' ');

const picturesOf = (blocks: readonly DraftBlock[]) =>
  blocks.filter((block) => block.type === 'picture');

const addJoined = (frame: Frame, parent: Frame, make: (text: RichText) => DraftBlock): void => {
  const text = joinRichTexts(textsOf(frame.blocks));
  if (text !== null) parent.blocks.push(make(text));
  append(parent.blocks, picturesOf(frame.blocks));
};

const quoted = (block: DraftBlock): DraftBlock =>
  block.type === 'paragraph' ? { type: 'quote', text: block.text } : block;

/** The person quoted belongs to the last words of the quotation. */
const closeCite = (frame: Frame, parent: Frame): void => {
  const last = parent.blocks.at(-1);
  const cite = textOf(frame.blocks);
  if (parent.kind === 'quote' && last?.type === 'paragraph' && cite !== '') {
    parent.blocks[parent.blocks.length - 1] = { type: 'quote', text: last.text, cite };
  } else append(parent.blocks, frame.blocks);
};

const closeFigcaption = (frame: Frame, parent: Frame): void => {
  const last = parent.blocks.at(-1);
  if (last?.type === 'picture' && last.caption === '') {
    last.caption = textOf(frame.blocks);
    if (last.alt === '') last.alt = last.caption;
  } else append(parent.blocks, frame.blocks);
};

const closeItem = (frame: Frame, parent: Frame): void => {
  if (parent.kind !== 'list') {
    append(parent.blocks, frame.blocks);
    return;
  }
  const lists = frame.blocks.filter((block) => block.type === 'list');
  const text = joinRichTexts(textsOf(frame.blocks.filter((block) => block.type !== 'list')));
  if (text !== null) parent.items.push(text);
  // The schema has no nested lists: the inner items follow the outer one.
  append(
    parent.items,
    lists.flatMap(({ items }) => items),
  );
  append(parent.blocks, picturesOf(frame.blocks));
};

const closeList = (frame: Extract<Frame, { kind: 'list' }>, parent: Frame): void => {
  const { ordered, items } = frame;
  const loose = frame.blocks.filter((block) => block.type !== 'list');
  append(
    items,
    frame.blocks.flatMap((block) => (block.type === 'list' ? block.items : [])),
  );
  if (items.length > 0) parent.blocks.push({ type: 'list', ordered, items });
  append(parent.blocks, loose);
};
