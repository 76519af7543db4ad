import type { Range as Stretch } from '../../../core/search/find-matches.ts';
import { rangeOf } from '../page-text/range-of.ts';
import { textNodesOf, textOf } from '../page-text/text-nodes.ts';

const BLOCKS = 'p, h2, h3, li, th, td, blockquote, figcaption, caption';

/** Where words stand in an element as the page shows it, in the order of reading. */
export const matchesIn = (root: Element, find: (text: string) => Stretch[]): Range[] =>
  [...root.querySelectorAll(BLOCKS)].flatMap((block) => {
    // Leaves out the texts of blocks inside this block.
    const nodes = textNodesOf(block, (parent) => parent.closest(BLOCKS) === block);
    return find(textOf(nodes)).flatMap(({ start, end }) => rangeOf(nodes, start, end) ?? []);
  });
