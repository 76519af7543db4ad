import rules from './rules.json' with { type: 'json' };
import { NO_LEXICON, type Lexicon } from './lexicon.ts';
import { foldLetters } from './fold.ts';
import { withoutArticle } from './stem.ts';
import { wordsIn } from './words.ts';

/** A name as people write it: the preferred form first, then others in any script. */
export type NameForms = readonly [preferred: string, ...others: string[]];

/** Which words, and which pairs of words, stand for one name. Keys are folded. */
export type NameTable = {
  words: ReadonlyMap<string, string>;
  /** `first second` → the name that is one word elsewhere: ألما آتا and ألماتي, عشق آباد and Ashgabat. */
  pairs: ReadonlyMap<string, string>;
};

const SHORTEST = 3;

/**
 * A spelling with as many words as the preferred form is matched to it word by word: «شوكت
 * ميرضيائيف» and "Shavkat Mirziyoyev" make Shavkat equal to شوكت, so that a first name alone is
 * found in every script. A word that the lexicon knows keeps the lemma that it has there.
 */
export const createNameTable = (
  names: readonly NameForms[],
  lexicon: Lexicon = NO_LEXICON,
): NameTable => {
  const words = new Map<string, string>();
  const pairs = new Map(Object.entries(rules.pairs));
  for (const forms of names) {
    const spelt = forms.map(wordsOf);
    const [parts = []] = spelt;
    const single = spelt.find(({ length }) => length === 1);
    if (single && parts.length <= 2) addOneWord(spelt, words, pairs, lexicon);
    else addWordByWord(spelt, words, lexicon);
  }
  return { words, pairs };
};

/** A name that is one word in some spelling is also one word where it is written as two. */
const addOneWord = (
  spelt: readonly string[][],
  words: Map<string, string>,
  pairs: Map<string, string>,
  { find }: Lexicon,
) => {
  const single = spelt.flatMap((parts) => (parts.length === 1 ? parts : []));
  const [first = ''] = single;
  const target =
    words.get(first) ?? single.map((form) => find(form)?.[0]).find((lemma) => lemma) ?? first;
  for (const parts of spelt) {
    const form = parts.join(' ');
    if (parts.length === 2) pairs.set(form, target);
    else if (parts.length === 1 && form.length >= SHORTEST && !words.has(form))
      words.set(form, target);
    // All other forms of its lemma stand for the name, too.
    const lemma = parts.length === 1 ? find(form)?.[0] : undefined;
    if (lemma !== undefined && lemma !== target && !words.has(lemma)) words.set(lemma, target);
  }
};

const addWordByWord = (
  [parts = [], ...others]: readonly string[][],
  words: Map<string, string>,
  { find }: Lexicon,
) => {
  const isKnown = (word: string) =>
    words.has(word) || (find(word) ?? find(withoutArticle(word))) !== undefined;
  for (const part of parts) if (!isKnown(part)) words.set(part, part);
  for (const spelt of others.filter(({ length }) => length === parts.length))
    spelt.forEach((word, at) => {
      const part = parts[at] ?? '';
      const target = words.get(part) ?? (find(part) ?? find(withoutArticle(part)))?.[0] ?? part;
      if (word.length >= SHORTEST && !isKnown(word)) words.set(word, target);
    });
};

const wordsOf = (form: string): string[] => wordsIn(form).map(({ word }) => foldLetters(word));
