import type { Range as Stretch } from '../../../core/search/find-matches.ts';

const BLOCKS = 'p, h2, h3, li, th, td, blockquote, figcaption, caption';

/** Where words are in an element, as the page shows them now, in the order of reading. */
export const matchesIn = (root: Element, find: (text: string) => Stretch[]): Range[] =>
  [...root.querySelectorAll(BLOCKS)].flatMap((block) => {
    const nodes = textNodesOf(block);
    const text = nodes.map(({ data }) => data).join('');
    return find(text).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(...placeOf(nodes, start));
      range.setEnd(...placeOf(nodes, end));
      return range;
    });
  });

/** The texts of a block, but for those of blocks inside it and of its link to itself. */
const textNodesOf = (block: Element): Text[] => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text && node.parentElement?.closest(BLOCKS) === block) nodes.push(node);
  }
  return nodes;
};

const placeOf = (nodes: readonly Text[], offset: number): [Node, number] => {
  let rest = offset;
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  throw new RangeError('A match ends behind its text.');
};
