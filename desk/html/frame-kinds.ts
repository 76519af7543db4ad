import type { Kind } from './frame.ts';

/** Elements that give their content a meaning. Rows have no frame: their table keeps them. */
export const KINDS = new Map<string, Kind | 'row'>(
  Object.entries({
    blockquote: 'quote',
    figure: 'figure',
    figcaption: 'figcaption',
    caption: 'caption',
    ul: 'list',
    ol: 'list',
    li: 'item',
    table: 'table',
    tr: 'row',
    td: 'cell',
    th: 'cell',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    h4: 'heading',
    h5: 'heading',
    h6: 'heading',
  } as const),
);
/** What cannot stand in itself: a new one ends the one before, but not beyond these. */
export const ENDS_BEFORE: Partial<Record<Kind | 'row', { kinds: Kind[]; within: Kind[] }>> = {
  item: { kinds: ['item'], within: ['list', 'cell', 'quote'] },
  cell: { kinds: ['cell'], within: ['table'] },
  row: { kinds: ['cell'], within: ['table'] },
  heading: { kinds: ['heading'], within: ['item', 'cell', 'quote', 'list', 'table'] },
};

/** Elements that mark a text in the same way have one name. */
export const markName = (name: string): string =>
  name === 'b' ? 'strong' : name === 'i' ? 'em' : name;

/** How many columns or rows a cell takes. */
export const spanOf = (text: string | undefined, max: number): number =>
  Math.min(Math.max(Number.parseInt(text ?? '1', 10) || 1, 1), max);
