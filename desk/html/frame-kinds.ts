import type { Kind } from './frame.ts';

/** Elements that give their content a meaning. Rows have no frame: their table holds them. */
const KINDS = new Map<string, Kind | 'row'>(
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
/** What an element of this name is inside a frame of that kind; undefined when it has no meaning of its own. */
export const kindOf = (name: string, around: Kind): Kind | 'row' | undefined =>
  around === 'quote' && (name === 'cite' || name === 'footer') ? 'cite' : KINDS.get(name);

/** How many columns or rows a cell takes. */
export const spanOf = (text: string | undefined, max: number): number =>
  Math.min(Math.max(Number.parseInt(text ?? '1', 10) || 1, 1), max);
