import { quotedText, type Stretch, type TextPart } from '../../../core/news/quote-text.ts';
import { originalOffset, visibleOffset } from '../../../core/arabic/tashkeel.ts';
import { getSettings } from '../../../settings/store.ts';
import { rangeOf } from '../page-text/range-of.ts';
import { textNodesOf } from '../page-text/text-nodes.ts';
import type { BlockKind } from '../../../core/news/blocks.ts';
import type { Body } from '../../../core/news/rich-text.ts';

/** The elements that hold the parts of a block, by its type; null if the block is one part. */
const PART_ELEMENTS: Readonly<Record<BlockKind, string | null>> = {
  paragraph: null,
  heading: null,
  list: 'li',
  table: 'th, td',
  quote: 'blockquote',
  image: 'figcaption',
};

/** The elements of the body's parts, one for each of `partsOf`. */
const elementsOf = (root: Element, blocks: Body): Element[] =>
  blocks.flatMap((block, at) => {
    const element = root.querySelector(`#p${at + 1}`);
    // The figcaption of a picture without a caption holds its credit alone.
    if (!element || (block.type === 'image' && block.caption === undefined)) return [];
    const selector = PART_ELEMENTS[block.type];
    return selector === null ? [element] : [...element.querySelectorAll(selector)];
  });

const isHidden = () => getSettings().tashkeel === 'hide';
const toVisible = (text: string, offset: number) =>
  isHidden() ? visibleOffset(text, offset) : offset;
const toOriginal = (text: string, offset: number) =>
  isHidden() ? originalOffset(text, offset) : offset;

/**
 * A stretch of the body's text as the page shows it, with a range for each part that it touches.
 */
export const rangesOf = (
  root: Element,
  blocks: Body,
  parts: readonly TextPart[],
  { start, end }: Stretch,
): Range[] =>
  elementsOf(root, blocks).flatMap((element, at) => {
    const part = parts[at];
    if (!part) return [];
    const { text } = part;
    const from = Math.max(start - part.start, 0);
    const to = Math.min(end - part.start, text.length);
    if (from >= to) return [];
    return rangeOf(textNodesOf(element), toVisible(text, from), toVisible(text, to)) ?? [];
  });

/** The length of an element's text before a place in the page. */
const lengthBefore = (element: Element, node: Node, offset: number) => {
  const lead = document.createRange();
  lead.selectNodeContents(element);
  const side = lead.comparePoint(node, offset);
  if (side !== 0) return side < 0 ? 0 : Infinity;
  lead.setEnd(node, offset);
  return lead.toString().length;
};

/**
 * The selected stretch of the body's text, without spaces at its ends; null if nothing is selected.
 */
export const selectedStretch = (
  root: Element,
  blocks: Body,
  parts: readonly TextPart[],
  range: Range,
): Stretch | null => {
  const touched = elementsOf(root, blocks).flatMap((element, at) => {
    const part = parts[at];
    if (!part) return [];
    const { text } = part;
    const positionOf = (node: Node, offset: number) => {
      const visible = Math.min(lengthBefore(element, node, offset), toVisible(text, text.length));
      return part.start + toOriginal(text, visible);
    };
    const start = positionOf(range.startContainer, range.startOffset);
    const end = positionOf(range.endContainer, range.endOffset);
    return start < end ? [{ start, end }] : [];
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const text = quotedText(parts, { start: first.start, end: last.end });
  if (text.trim() === '') return null;
  return {
    start: first.start + text.length - text.trimStart().length,
    end: last.end - text.length + text.trimEnd().length,
  };
};
