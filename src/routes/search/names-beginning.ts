import type { NameEntry } from '../../core/news/name.ts';
import { foldLetters } from '../../core/arabic/fold.ts';
import { wordsIn } from '../../core/arabic/words.ts';

const MOST = 5;
const SHORTEST = 2;
/** How many letters of a longer word have to match: mostly the end of a name is misspelt. */
const ENOUGH = 3;

/** Names of the glossary that have a word, in any script, that begins like a word of the query. */
export const namesBeginning = (names: readonly NameEntry[], query: string): NameEntry[] => {
  const beginnings = foldedWords(query)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, ENOUGH));
  return names
    .filter(({ name, latin, cyrillic }) =>
      foldedWords([name, ...latin, ...cyrillic].join(' ')).some((word) =>
        beginnings.some((beginning) => word.startsWith(beginning)),
      ),
    )
    .slice(0, MOST);
};

const foldedWords = (text: string): string[] => wordsIn(text).map(({ word }) => foldLetters(word));
