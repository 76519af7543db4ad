import type { Analyzer } from '../../src/core/arabic/analyzer.ts';
import { foldLetters } from '../../src/core/arabic/fold.ts';
import { withoutArticle } from '../../src/core/arabic/stem.ts';
import { NO_SPELLINGS } from '../../src/core/search/format.ts';
import type { IndexedArticles } from './index-articles.ts';
import type { Term } from './invert.ts';

const MOST_SPELLINGS = NO_SPELLINGS - 1;

/** The spellings in which readers are shown a term: the most frequent ones that are its own. */
export const chooseSpellings = (
  { name, surfaces: ofTerm }: Pick<Term, 'name' | 'surfaces'>,
  { surfaces, readings, sure, frequencies }: IndexedArticles,
  analyzer: Analyzer,
): string[] => {
  const all = ofTerm.filter((surface, at) => at === 0 || (frequencies[surface] ?? 0) > 1);
  // The و of وكازاخستان belongs to the sentence, not to the word.
  const isPlain = (surface: number) => {
    const read = readings[surface] ?? [];
    const known = sure[surface] ?? 0;
    return known > 0 ? read.length === known : read[0] === name;
  };
  const plain = all.filter(isPlain).map((surface) => surfaces[surface] ?? '');
  if (plain.length === 0)
    return all.slice(0, 1).map((each) => withoutClitics(surfaces[each] ?? '', name, analyzer));
  return withoutDoubles(plain)
    .sort((a, b) => Number(isOther(a, name)) - Number(isOther(b, name)))
    .slice(0, MOST_SPELLINGS);
};

const isOther = (surface: string, name: string) => !foldLetters(surface).startsWith(name);

/** Of spellings that differ only in their article, the one without, if there is one: حقول, not الحقول. */
const withoutDoubles = (spellings: readonly string[]): string[] => {
  const shown = new Map<string, string>();
  for (const spelling of spellings) {
    const bare = withoutArticle(spelling);
    if (!shown.has(bare) || foldLetters(spelling) === bare) shown.set(bare, spelling);
  }
  return [...shown.values()];
};

/** A spelling without the letters in front that its term does not have. */
const withoutClitics = (surface: string, term: string, { tokenize }: Analyzer): string => {
  for (let length = 1; length < surface.length; length += 1) {
    const rest = surface.slice(length);
    if (tokenize(rest)[0]?.readings.includes(term) === true) return rest;
  }
  return surface;
};
