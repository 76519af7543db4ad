/** A place in a row of text nodes. */
export type TextPosition = { node: number; offset: number };

/**
 * Finds a stretch of a passage in the text nodes of the passage, by their lengths. The start
 * belongs to the node in which it begins and the end to the one in which it ends, so that neither
 * touches a neighbour. Null if the nodes are too short.
 */
export const findStretch = (
  lengths: readonly number[],
  start: number,
  end: number,
): { start: TextPosition; end: TextPosition } | null => {
  const first = positionOf(lengths, start);
  const last = positionOf(lengths, end - 1);
  return first && last && start < end
    ? { start: first, end: { node: last.node, offset: last.offset + 1 } }
    : null;
};

/** The node that holds a letter, and the letter's place in it. */
const positionOf = (lengths: readonly number[], letter: number): TextPosition | null => {
  let before = 0;
  for (const [node, length] of lengths.entries()) {
    if (letter < before + length) return { node, offset: letter - before };
    before += length;
  }
  return null;
};
