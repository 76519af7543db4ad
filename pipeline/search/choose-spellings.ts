import type { Analyzer } from '../../src/core/arabic/analyzer.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { NO_SPELLINGS } from '../../src/core/search/format.ts';
import type { IndexedArticles } from './index-articles.ts';
import type { Term } from './invert.ts';

const MOST_SPELLINGS = NO_SPELLINGS - 1;

/** How readers are shown a term: its most frequent spellings, as far as they are its own. */
export const chooseSpellings = (
  { name, surfaces: ofTerm }: Pick<Term, 'name' | 'surfaces'>,
  { surfaces, readings, frequencies }: IndexedArticles,
  analyzer: Analyzer,
): string[] => {
  const all = ofTerm.filter((surface, at) => at === 0 || (frequencies[surface] ?? 0) > 1);
  // The و of وكازاخستان belongs to the sentence, not to the word.
  const plain = all.filter((surface) => readings[surface]?.[0] === name);
  // And so does its article, where the word is also found without.
  const hasMore = (surface: number) =>
    Number(!foldLetters(surfaces[surface] ?? '').startsWith(name));
  plain.sort((a, b) => hasMore(a) - hasMore(b));
  return plain.length > 0
    ? plain.slice(0, MOST_SPELLINGS).map((surface) => surfaces[surface] ?? '')
    : all.slice(0, 1).map((surface) => withoutClitics(surfaces[surface] ?? '', name, analyzer));
};

/** A spelling without the letters in front that its term does not have. */
const withoutClitics = (surface: string, term: string, { tokenize }: Analyzer): string => {
  for (let length = 1; length < surface.length; length += 1) {
    const rest = surface.slice(length);
    if (tokenize(rest)[0]?.readings[0] === term) return rest;
  }
  return surface;
};
