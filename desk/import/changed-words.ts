import { diffArrays } from 'diff';

/** Words that are shown on both sides of a change, so that it can be found. */
const AROUND = 3;

type Part = { words: string[]; before: string[]; after: string[] };

/** What changed between two texts, word by word: `… three words [old → new] three words …`. */
export const changedWords = (from: string, to: string): string => {
  const parts = pair(wordsOf(from), wordsOf(to));
  return parts
    .map(({ words, before, after }, at) => {
      if (before.length > 0 || after.length > 0) return show(before.join(' '), after.join(' '));
      return shorten(words, {
        head: at === 0 ? 0 : AROUND,
        tail: at === parts.length - 1 ? 0 : AROUND,
      });
    })
    .filter((piece) => piece !== '')
    .join(' ');
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** The words that were removed and those that replaced them, as one part. */
const pair = (from: string[], to: string[]): Part[] => {
  const parts: Part[] = [];
  for (const { value, added, removed } of diffArrays(from, to)) {
    const last = parts.at(-1);
    const change = last && last.words.length === 0 ? last : null;
    if (!added && !removed) parts.push({ words: value, before: [], after: [] });
    else if (change) change[removed ? 'before' : 'after'].push(...value);
    else parts.push({ words: [], before: removed ? value : [], after: added ? value : [] });
  }
  return parts;
};

const show = (before: string, after: string): string => {
  if (before === '') return `[+ ${after}]`;
  return after === '' ? `[− ${before}]` : `[${before} → ${after}]`;
};

/** Words without those in the middle. */
const shorten = (
  words: readonly string[],
  { head, tail }: { head: number; tail: number },
): string => {
  if (words.length <= head + tail + 1) return words.join(' ');
  const end = tail === 0 ? [] : words.slice(-tail);
  return [...words.slice(0, head), '…', ...end].join(' ');
};
