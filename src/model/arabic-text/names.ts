import { foldLetters } from './fold.ts';

/** A name as people write it: the preferred form first, then others in any script. */
export type NameForms = readonly [preferred: string, ...others: string[]];

/** Which words, and which pairs of words, stand for one name. Keys are folded. */
export type NameTable = {
  words: ReadonlyMap<string, string>;
  /** `first second` → the name that is one word elsewhere: ألما آتا, ألماتي. */
  pairs: ReadonlyMap<string, string>;
  /** First words of `pairs`, so that most words need no second look. */
  pairOpeners: ReadonlySet<string>;
};

const SHORTEST = 3;

/**
 * Spellings of as many words as the preferred form are equal word by word: in «شوكت ميرضيائيف» and
 * "Shavkat Mirziyoyev", Shavkat is شوكت. A first name alone is then found in every script too.
 */
export const createNameTable = (
  names: readonly NameForms[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): NameTable => {
  const words = new Map<string, string>();
  const pairs = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases))
    for (const form of [name, ...others]) words.set(foldLetters(form), name);
  for (const [preferred, ...others] of names) {
    const parts = wordsOf(preferred);
    for (const part of parts) if (!words.has(part)) words.set(part, part);
    for (const other of others) {
      const spelt = wordsOf(other);
      if (spelt.length === parts.length) {
        spelt.forEach((word, at) => {
          const target = words.get(parts[at] ?? '') ?? parts[at] ?? word;
          if (word.length >= SHORTEST && !words.has(word)) words.set(word, target);
        });
      } else if (spelt.length === 2 && parts.length === 1) {
        pairs.set(spelt.join(' '), words.get(parts[0] ?? '') ?? '');
      }
    }
  }
  const pairOpeners = new Set(Array.from(pairs.keys(), (pair) => pair.split(' ')[0] ?? ''));
  return { words, pairs, pairOpeners };
};

const wordsOf = (form: string): string[] => foldLetters(form).match(/[\p{L}\p{N}]+/gu) ?? [];
