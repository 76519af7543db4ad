import type { NameEntry } from '../../core/news/name.ts';
import { foldLetters } from '../../core/arabic/fold.ts';
import { wordsIn } from '../../core/arabic/words.ts';

const MOST = 5;
const SHORTEST = 2;
/** As much of a longer word as it has to share, for its end is what is misspelt. */
const ENOUGH = 3;

/** Names of the glossary that have a word, in any script, which begins like one of the query's. */
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
