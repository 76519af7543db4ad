import { findStretch } from './text-position.ts';

/** A stretch of a text as a range of the page, across any elements; null if the text ends before. */
export const rangeOf = (nodes: readonly Text[], start: number, end: number): Range | null => {
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
