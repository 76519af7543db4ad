import { plainTextOf, type Body } from './rich-text.ts';

/** A paragraph that readers can pass on by itself. */
export type Passage = {
  /** Its block, counted from 1 as in `#p3`. */
  number: number;
  text: string;
};

/** The paragraphs and quotations of a body; a heading, a cell or an item says little by itself. */
export const passagesOf = (body: Body): Passage[] =>
  body.flatMap((block, at) => {
    if (block.type !== 'paragraph' && block.type !== 'quote') return [];
    const text = plainTextOf(block.text).trim();
    return text === '' ? [] : [{ number: at + 1, text }];
  });

/** A letter with its marks, which add no width. */
const LETTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * A text of at most `most` letters, cut at the end of a word. Vowel marks are not counted:
 * otherwise a vocalised text would show half as much as an unvocalised one.
 */
export const cutPassage = (text: string, most: number): string => {
  const letters = text.match(LETTERS) ?? [];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const isBetweenWords = /^\s/.test(letters[most] ?? '');
  const end = isBetweenWords ? cut.length : cut.search(/\s\S*$/);
  return `${(end > 0 ? cut.slice(0, end) : cut).replace(/[\s،؛:,;.۔«“(–—-]+$/, '')}…`;
};
