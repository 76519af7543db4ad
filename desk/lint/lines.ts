import type { Article, RichText } from '../../src/core/news/article.schema.ts';
import { allTextsOfBlock, type FieldPath } from '../../src/core/news/blocks.ts';

/** A piece of a line that stands by itself in the file: a string, or the text of a span. */
type Piece = { path: FieldPath; text: string; start: number };

/** A line as a reader sees it, and the pieces that it is made of. */
export type Line = { path: FieldPath; text: string; pieces: readonly Piece[] };

/** Every line of an article that a reader sees, in reading order. */
export const linesOf = (article: Article): Line[] => [
  line(['title'], article.title),
  ...optional(['summary'], article.summary),
  ...optional(['author'], article.author),
  ...optional(['image', 'alt'], article.image?.alt),
  ...optional(['image', 'caption'], article.image?.caption),
  ...article.body.flatMap((block, at) =>
    allTextsOfBlock(block).map(({ path, text }) => line(['body', at, ...path], text)),
  ),
  ...(article.editorNotes ?? []).map(({ text }, at) => line(['editorNotes', at, 'text'], text)),
  ...(article.corrections ?? []).map(({ text }, at) => line(['corrections', at, 'text'], text)),
];

const optional = (path: FieldPath, text: string | undefined): Line[] =>
  text === undefined ? [] : [line(path, text)];

const line = (path: FieldPath, content: RichText): Line => {
  if (typeof content === 'string')
    return { path, text: content, pieces: [{ path, text: content, start: 0 }] };
  let text = '';
  const pieces = content.map((span, at) => {
    const isPlain = typeof span === 'string';
    const piece = isPlain
      ? { path: [...path, at], text: span, start: text.length }
      : { path: [...path, at, 'text'], text: span.text, start: text.length };
    text += piece.text;
    return piece;
  });
  return { path, text, pieces };
};
