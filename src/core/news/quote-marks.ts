import { mapTexts } from './blocks.ts';
import { partsOf, type Stretch } from './quote-text.ts';
import {
  plainTextOf,
  type AddedSpan,
  type BlockWith,
  type Body,
  type TextWith,
} from './rich-text.ts';

type Text = TextWith<AddedSpan>;
type Span = Exclude<Text, string>[number];
type MarkSpan = { type: 'mark'; text: Text };

/** A text in which passages may be marked. */
export type MarkableText = TextWith<AddedSpan | MarkSpan>;

/** A block in whose texts passages may be marked. */
export type MarkableBlock = BlockWith<AddedSpan | MarkSpan>;

const cut = (span: Span, start: number, end: number): Span[] => {
  const text = (typeof span === 'string' ? span : span.text).slice(Math.max(start, 0), end);
  if (start >= end || text === '') return [];
  return [typeof span === 'string' ? text : { ...span, text }];
};

/** Spans that the passage begins or ends within are cut in two. */
const markText = (text: Text, { start, end }: Stretch): MarkableText => {
  const length = plainTextOf(text).length;
  if (end <= 0 || start >= length) return text;
  const marked: (Span | MarkSpan)[] = [];
  let at = 0;
  for (const span of typeof text === 'string' ? [text] : text) {
    const size = plainTextOf([span]).length;
    // What leads to a note has no letters to cut.
    if (size === 0) marked.push(span);
    const [from, to] = [start - at, end - at].map((offset) => Math.min(Math.max(offset, 0), size));
    const inside = cut(span, from ?? 0, to ?? 0);
    marked.push(...cut(span, 0, from ?? 0));
    if (inside.length > 0) marked.push({ type: 'mark', text: inside });
    marked.push(...cut(span, to ?? 0, size));
    at += size;
  }
  return marked;
};

/** The body with a stretch of its text as spans of their own, for browsers that cannot highlight. */
export const markBody = (body: Body, { start, end }: Stretch): MarkableBlock[] => {
  const parts = partsOf(body);
  let next = 0;
  const mark = (text: Text): MarkableText => {
    const part = parts[next];
    next += 1;
    return part ? markText(text, { start: start - part.start, end: end - part.start }) : text;
  };
  return body.map((block) => mapTexts<MarkSpan>(block, mark));
};
