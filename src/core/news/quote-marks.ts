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

/**
 * Turns stretches of a text into spans of their own. A span in which a stretch begins or ends is
 * cut in two.
 */
const markText = (text: Text, stretches: readonly Stretch[]): MarkableText => {
  const length = plainTextOf(text).length;
  if (!stretches.some(({ start, end }) => end > 0 && start < length)) return text;
  const marked: (Span | MarkSpan)[] = [];
  let at = 0;
  for (const span of typeof text === 'string' ? [text] : text) {
    const size = plainTextOf([span]).length;
    // A note's mark has no letters that could be cut.
    if (size === 0) marked.push(span);
    let done = 0;
    for (const { start, end } of stretches) {
      const from = Math.min(Math.max(start - at, done), size);
      const to = Math.min(Math.max(end - at, from), size);
      const inside = cut(span, from, to);
      marked.push(...cut(span, done, from));
      if (inside.length > 0) marked.push({ type: 'mark', text: inside });
      done = to;
    }
    marked.push(...cut(span, done, size));
    at += size;
  }
  return marked;
};

/**
 * The body with stretches of its text as spans of their own, for browsers that cannot highlight.
 * @param stretches in the order of the text.
 */
export const markBody = (body: Body, stretches: readonly Stretch[]): MarkableBlock[] => {
  const parts = partsOf(body);
  let next = 0;
  const mark = (text: Text): MarkableText => {
    const before = parts[next]?.start ?? 0;
    next += 1;
    return markText(
      text,
      stretches.map(({ start, end }) => ({ start: start - before, end: end - before })),
    );
  };
  return body.map((block) => mapTexts<MarkSpan>(block, mark));
};
