import type { QuoteAddress, QuoteEnd } from './quote-address.ts';
import { textsOf, type Body } from './rich-text.ts';

/**
 * A paragraph, item or cell: its block, counted from 1, and where its text begins in the body's
 * text.
 */
export type TextPart = { block: number; text: string; start: number };

/** A stretch of a body's text, the end exclusive. */
export type Stretch = { start: number; end: number };

/**
 * What became of a quoted passage: it stands where it stood or elsewhere, was changed, or its
 * block is gone.
 */
export type FoundQuote =
  | ({ state: 'unchanged' | 'moved' } & Stretch)
  | { state: 'changed'; block: number }
  | { state: 'gone' };

/**
 * The parts of a body in reading order. The text of the body, or of a block, consists of them,
 * line by line.
 */
export const partsOf = (body: Body): TextPart[] => {
  let start = 0;
  return body.flatMap((block, at) =>
    textsOf([block]).map((text) => {
      const part = { block: at + 1, text, start };
      start += text.length + 1;
      return part;
    }),
  );
};

const textOf = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join('\n');

/** The passage's text as its source wrote it. */
export const quotedText = (parts: readonly TextPart[], { start, end }: Stretch): string =>
  textOf(parts).slice(start, end);

const CHECK_LENGTH = 6;
const CHECKS = 36 ** CHECK_LENGTH;

/** Six letters and digits that distinguish a text from its later versions: its FNV-1a hash. */
export const checkOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ((hash >>> 0) % CHECKS).toString(36).padStart(CHECK_LENGTH, '0');
};

const extentOf = (parts: readonly TextPart[], block: number): Stretch | null => {
  const own = parts.filter((part) => part.block === block);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? { start: first.start, end: last.start + last.text.length } : null;
};

const positionOf = (parts: readonly TextPart[], { block, offset }: QuoteEnd): number | null => {
  const extent = extentOf(parts, block);
  return extent && extent.start + offset <= extent.end ? extent.start + offset : null;
};

/** The address of a passage. @throws for a stretch that the body does not have */
export const quoteAddressOf = (parts: readonly TextPart[], stretch: Stretch): QuoteAddress => {
  const placeOf = (part: TextPart | undefined, position: number): QuoteEnd => {
    const extent = part && extentOf(parts, part.block);
    if (!part || !extent) throw new RangeError(`The body has no text at ${position}.`);
    return { block: part.block, offset: position - extent.start };
  };
  const { start, end } = stretch;
  return {
    from: placeOf(
      parts.findLast((part) => part.start <= start),
      start,
    ),
    to: placeOf(
      parts.findLast((part) => part.start < end),
      end,
    ),
    check: checkOf(quotedText(parts, stretch)),
  };
};

/** How many blocks away from its address a moved passage is looked for. */
const REACH = 3;

/** Where a passage could stand, if it stands in the given block. */
const candidatesIn = (parts: readonly TextPart[], block: number, address: QuoteAddress) => {
  const { from, to } = address;
  const first = extentOf(parts, block);
  const last = extentOf(parts, block + to.block - from.block);
  if (!first || !last) return [];
  const length = to.offset - from.offset;
  // If the passage continues in another block, its end stands as many blocks after its beginning as
  // the address says.
  const [lastStart, endOf] =
    from.block === to.block
      ? [first.end - length, (start: number) => start + length]
      : [first.end, () => last.start + to.offset];
  return Array.from({ length: Math.max(lastStart - first.start + 1, 0) }, (_, at) => {
    const start = first.start + at;
    return { start, end: endOf(start) };
  }).filter(({ end }) => end <= last.end);
};

/** Finds a quoted passage: where its address says, or else the nearest place with the same text. */
export const findQuote = (parts: readonly TextPart[], address: QuoteAddress): FoundQuote => {
  const { from, to, check } = address;
  const text = textOf(parts);
  const [start, end] = [positionOf(parts, from), positionOf(parts, to)];
  const isQuote = (stretch: Stretch) => checkOf(text.slice(stretch.start, stretch.end)) === check;
  if (start !== null && end !== null && isQuote({ start, end })) {
    return { state: 'unchanged', start, end };
  }
  const near = start ?? extentOf(parts, from.block)?.start ?? text.length;
  const moved = Array.from({ length: 2 * REACH + 1 }, (_, at) => from.block - REACH + at)
    .flatMap((block) => candidatesIn(parts, block, address))
    .sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near))
    .find(isQuote);
  if (moved) return { state: 'moved', ...moved };
  return extentOf(parts, from.block) ? { state: 'changed', block: from.block } : { state: 'gone' };
};
