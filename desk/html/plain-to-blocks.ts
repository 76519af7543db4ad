import { cleanLine, literalLine } from './clean-line.ts';
import type { DraftBlock } from './draft-block.ts';

/** A line that ends like this also ends its paragraph. */
const SENTENCE_END = /[.!?؟…:»”"۔。]\s*$/u;
const LIST_MARK = /^\s*(?:[-–—•*●▪]|[\d٠-٩]{1,3}[.)-])\s/u;

/**
 * A text without any tag where HTML was expected. Browsers would make one paragraph of it, but its
 * author meant the empty lines, and the line breaks after a sentence; other breaks only wrap a
 * line.
 */
export const plainToBlocks = (text: string): DraftBlock[] => paragraphsOf(text, cleanLine);

/** The paragraphs of a plain text in which every character is meant literally. */
export const literalToBlocks = (text: string): DraftBlock[] => paragraphsOf(text, literalLine);

const paragraphsOf = (text: string, clean: (line: string) => string): DraftBlock[] => {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const isEmpty = line.trim() === '';
    if (!isEmpty && isOpen && !LIST_MARK.test(line))
      paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else if (!isEmpty) paragraphs.push(line);
    isOpen = !isEmpty && !SENTENCE_END.test(line);
  }
  return paragraphs
    .map(clean)
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', text: line }));
};
