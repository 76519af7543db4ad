/** Controls stand among the text but are not part of it. */
const NOT_TEXT = 'button, [aria-hidden="true"]';

/** The text nodes of an element in the order of reading; only those whose parent element passes the test. */
export const textNodesOf = (root: Element, isOf?: (parent: Element) => boolean): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(NOT_TEXT) || isOf?.(parent) === false) continue;
    nodes.push(node);
  }
  return nodes;
};

export const textOf = (nodes: readonly Text[]): string => nodes.map(({ data }) => data).join('');
