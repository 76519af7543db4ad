/*
 * The address of a passage: `p3.12-48~k2f9x1`, or across blocks `p3.12-p5.40~k2f9x1`. Its offsets
 * count UTF-16 units of a block's text as its source wrote it; the end is exclusive. After the
 * tilde comes the check of the passage's text (quote-text.ts). A query may contain all these
 * characters unescaped.
 */

/** A place in a body: a block, counted from 1 as in `#p3`, and an offset in its text. */
export type QuoteEnd = { block: number; offset: number };

export type QuoteAddress = { from: QuoteEnd; to: QuoteEnd; check: string };

const QUOTE =
  /^p([1-9]\d{0,3})\.(0|[1-9]\d{0,5})-(?:p([1-9]\d{0,3})\.)?([1-9]\d{0,5})~([\da-z]{6})$/;

/** Null if this is not the address of a passage, or if the passage would end before it begins. */
export const parseQuote = (text: string): QuoteAddress | null => {
  const [, block, offset, lastBlock = block, end, check] = QUOTE.exec(text) ?? [];
  if (check === undefined) return null;
  const from = { block: Number(block), offset: Number(offset) };
  const to = { block: Number(lastBlock), offset: Number(end) };
  const isForward = to.block > from.block || (to.block === from.block && to.offset > from.offset);
  return isForward ? { from, to, check } : null;
};

export const formatQuote = ({ from, to, check }: QuoteAddress): string =>
  `p${from.block}.${from.offset}-${to.block === from.block ? '' : `p${to.block}.`}${to.offset}~${check}`;
