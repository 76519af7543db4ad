import { findStretch } from './text-position.ts';

/** A block of a body: BlockView numbers them. */
const BLOCK_ID = /^p\d+$/;

/** Parts of a block that are said one by one: a row of table cells read as one line makes no sense. */
const PARTS = 'li, blockquote, figcaption, caption, th, td';

/** Controls stand in the text but are not of it. */
const NOT_TEXT = 'button, [aria-hidden="true"]';

/** What is read aloud of an article: its title, its summary and the parts of its body, in order. */
export const findPassages = (article: Element): Element[] => [
  ...article.querySelectorAll('h1, #summary'),
  ...[...article.querySelectorAll('[id]')]
    .filter(({ id }) => BLOCK_ID.test(id))
    .flatMap((block) => {
      const parts = [...block.querySelectorAll(PARTS)];
      return parts.length > 0 ? parts : [block];
    }),
];

export const textOf = (passage: Element): string =>
  textNodesOf(passage)
    .map(({ data }) => data)
    .join('');

/** A stretch of a passage's text as a range of the page, whatever elements it runs through. */
export const rangeOf = (passage: Element, start: number, end: number): Range | null => {
  const nodes = textNodesOf(passage);
  const stretch = findStretch(
    nodes.map(({ length }) => length),
    start,
    end,
  );
  const [first, last] = [nodes[stretch?.start.node ?? -1], nodes[stretch?.end.node ?? -1]];
  if (!stretch || !first || !last) return null;
  const range = document.createRange();
  range.setStart(first, stretch.start.offset);
  range.setEnd(last, stretch.end.offset);
  return range;
};

const textNodesOf = (passage: Element): Text[] => {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text && !node.parentElement?.closest(NOT_TEXT)) nodes.push(node);
  }
  return nodes;
};
