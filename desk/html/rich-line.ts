import type { RichText } from '../../src/core/news/article.schema.ts';
import { cleanPiece, isVisible } from './clean-line.ts';

/** How a piece of a line is marked: a link outranks strong, and strong outranks emphasis. */
export type Mark =
  { type: 'plain' } | { type: 'strong' } | { type: 'emphasis' } | { type: 'link'; href: string };
type Piece = { text: string; mark: Mark };
type Span = Exclude<RichText, string>[number];

/** Collects a line with its spans. */
export class RichLine {
  #pieces: Piece[] = [];

  add(text: string, mark: Mark): void {
    const last = this.#pieces.at(-1);
    if (last && isSameMark(last.mark, mark)) last.text += text;
    else this.#pieces.push({ text, mark });
  }

  get isEmpty(): boolean {
    return !this.#pieces.some(({ text }) => isVisible(text));
  }

  /** The line so far, cleaned, or null if nothing of it is visible; the next one begins. */
  take(): RichText | null {
    const pieces = this.#pieces;
    this.#pieces = [];
    const spans: Span[] = [];
    for (const { text, mark } of pieces) {
      for (const part of splitMargins(cleanPiece(text))) {
        addPart(spans, isVisible(part) ? { text: part, mark } : { text: ' ', mark: PLAIN });
      }
    }
    return trimSpans(spans);
  }
}

const PLAIN: Mark = { type: 'plain' };

const isSameMark = (one: Mark, other: Mark): boolean =>
  one.type === other.type &&
  (one.type !== 'link' || (other.type === 'link' && one.href === other.href));

/** A space at the end of a span is not part of it. */
const splitMargins = (text: string): string[] => {
  if (!isVisible(text)) return text.includes(' ') ? [' '] : [];
  return [
    ...(text.startsWith(' ') ? [' '] : []),
    text.trim(),
    ...(text.endsWith(' ') ? [' '] : []),
  ];
};

const addPart = (spans: Span[], { text, mark }: Piece): void => {
  const last = spans.at(-1);
  if (mark.type !== 'plain') spans.push({ ...mark, text });
  else if (typeof last !== 'string') spans.push(text);
  else if (!(last.endsWith(' ') && text === ' ')) {
    spans[spans.length - 1] = last.endsWith(' ') ? last + text.trimStart() : last + text;
  }
};

const trimSpans = (spans: Span[]): RichText | null => {
  const first = spans[0];
  if (typeof first === 'string') spans[0] = first.trimStart();
  const last = spans.at(-1);
  if (typeof last === 'string') spans[spans.length - 1] = last.trimEnd();
  const kept = spans.filter((span) => span !== '');
  const [only] = kept;
  if (only === undefined) return null;
  return kept.length === 1 && typeof only === 'string' ? only : kept;
};

/** A text without its spans. */
export const plainTextOf = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/** Several texts on one line. */
export const joinRichTexts = (texts: readonly RichText[]): RichText | null => {
  const line = new RichLine();
  texts.forEach((text, at) => {
    if (at > 0) line.add(' ', PLAIN);
    for (const span of typeof text === 'string' ? [text] : text) {
      if (typeof span === 'string') line.add(span, PLAIN);
      else line.add(span.text, span);
    }
  });
  return line.take();
};
