import type { Range } from './find-matches.ts';

const LENGTH = 200;
/**
 * How much stands before the words: enough to tell the context, and little enough to keep them on
 * the first two lines.
 */
const BEFORE = 60;

/** An excerpt around the words in the first text that has them; null if no text has them. */
export const findPassage = (
  texts: readonly string[],
  find: (text: string) => readonly Range[],
): string | null => {
  for (const text of texts) {
    const [first] = find(text);
    if (first) return passageAround(text, first);
  }
  return null;
};

const passageAround = (text: string, { start, end }: Range): string => {
  const from = start <= BEFORE ? 0 : text.lastIndexOf(' ', start - BEFORE) + 1;
  const reach = Math.max(from + LENGTH, end);
  const lastSpace = text.lastIndexOf(' ', reach);
  const to = reach >= text.length ? text.length : lastSpace > end ? lastSpace : end;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
};
