import type { Block, RichText } from './article.schema.ts';
import type { MadePicture } from './picture.ts';

/** The first mention of a name that the site explains; the build finds them. */
export type NameSpan = { type: 'name'; id: string; text: string };

/**
 * The place of an editors' note, after the words that the note is about; the build sets it. The
 * text of the mark is empty, because a mark is not part of the article's text.
 */
export type NoteMark = { type: 'note'; text: string; number: number };

/** A span that the build adds to a text. */
export type AddedSpan = NameSpan | NoteMark;

type Span = Exclude<RichText, string>[number];

/** A text that may also have spans of the kind `Extra`. */
export type TextWith<Extra> = RichText | (Span | Extra)[];

type With<B, Extra> = B extends { type: 'image' }
  ? MadePicture<Omit<B, 'caption'> & { caption?: TextWith<Extra> | undefined }>
  : {
      [Field in keyof B]: RichText extends B[Field]
        ? TextWith<Extra>
        : RichText[] extends B[Field]
          ? TextWith<Extra>[]
          : RichText[][] extends B[Field]
            ? TextWith<Extra>[][]
            : B[Field];
    };

/** A block whose texts may also have spans of the kind `Extra`. */
export type BlockWith<Extra> = Block extends infer B
  ? B extends Block
    ? With<B, Extra>
    : never
  : never;

/** A body as the browser reads it. The body in an article's file is one too, without any marks. */
export type Body = BlockWith<AddedSpan>[];

/** The words of a text without its spans. */
export const plainTextOf = (text: string | readonly (string | { text: string })[]): string =>
  typeof text === 'string'
    ? text
    : text.map((span) => (typeof span === 'string' ? span : span.text)).join('');

/**
 * The plain texts of a body, a string for each paragraph, item and cell, in reading order. It is
 * written out by hand because the first script contains it; a test checks it against the table of
 * blocks (blocks.ts).
 */
export const textsOf = (body: Body): string[] =>
  body.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items.map(plainTextOf);
      case 'table':
        return [...block.head, ...block.rows.flat()].map(plainTextOf);
      case 'image':
        return block.caption === undefined ? [] : [plainTextOf(block.caption)];
      case 'paragraph':
      case 'heading':
      case 'quote':
        return [plainTextOf(block.text)];
    }
  });
