import { foldLetters } from './fold.ts';
import { wordsIn } from './words.ts';

/** A name as people write it: the preferred form first, then others in any script. */
export type NameForms = readonly [preferred: string, ...others: string[]];

/** Which words, and which pairs of words, stand for one name. Keys are folded. */
export type NameTable = {
  words: ReadonlyMap<string, string>;
  /** `first second` → the name that is one word elsewhere: ألما آتا and ألماتي, عشق آباد and Ashgabat. */
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
  for (const forms of names) {
    const spelt = forms.map(wordsOf);
    const [parts = []] = spelt;
    const single = spelt.find(({ length }) => length === 1);
    if (single && parts.length <= 2) addOneWord(spelt, words, pairs);
    else addWordByWord(spelt, words);
  }
  const pairOpeners = new Set(Array.from(pairs.keys(), (pair) => pair.split(' ')[0] ?? ''));
  return { words, pairs, pairOpeners };
};

/** A name that is one word in some spelling stays one where it is written as two. */
const addOneWord = (
  spelt: readonly string[][],
  words: Map<string, string>,
  pairs: Map<string, string>,
) => {
  const [first = ''] = spelt.find(({ length }) => length === 1) ?? [];
  const target = words.get(first) ?? first;
  for (const parts of spelt) {
    const form = parts.join(' ');
    if (parts.length === 2) pairs.set(form, target);
    else if (parts.length === 1 && form.length >= SHORTEST && !words.has(form))
      words.set(form, target);
  }
};

const addWordByWord = (
  [parts = [], ...others]: readonly string[][],
  words: Map<string, string>,
) => {
  for (const part of parts) if (!words.has(part)) words.set(part, part);
  for (const spelt of others.filter(({ length }) => length === parts.length))
    spelt.forEach((word, at) => {
      const target = words.get(parts[at] ?? '') ?? parts[at] ?? word;
      if (word.length >= SHORTEST && !words.has(word)) words.set(word, target);
    });
};

const wordsOf = (form: string): string[] => wordsIn(form).map(({ word }) => foldLetters(word));
