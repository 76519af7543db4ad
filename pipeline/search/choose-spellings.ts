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
  return mostTelling(withoutDoubles(plain, name, analyzer), name).slice(0, MOST_SPELLINGS);
};

/**
 * The spelling that begins with the term comes first, because a query is completed with it; then
 * the most frequent ones. One that only adds ا is left out: سهما tells nothing beside سهم.
 */
const mostTelling = (spellings: readonly string[], name: string): string[] => {
  const telling = spellings.filter(
    (each) => !(each.endsWith('ا') && spellings.includes(each.slice(0, -1))),
  );
  const own = telling.find((each) => foldLetters(each).startsWith(name));
  return telling.sort((a, b) => Number(b === own) - Number(a === own));
};

/**
 * Of spellings that differ only in their article or their hamzas, the most frequent one without
 * article, if there is one: حقول, not الحقول; آسيا, not اسيا.
 */
const withoutDoubles = (
  spellings: readonly string[],
  term: string,
  analyzer: Analyzer,
): string[] => {
  const shown = new Map<string, string>();
  for (const spelling of spellings) {
    const bare = withoutArticle(spelling);
    const before = shown.get(bare);
    if (before === undefined) shown.set(bare, spelling);
    else if (foldLetters(before) !== bare && foldLetters(spelling) === bare)
      shown.set(bare, spelling);
  }
  const plain = [...shown.values()].map((spelling) => withPlainArticle(spelling, term, analyzer));
  return [...new Set(plain)];
};

/** لل and بال belong to the sentence: للتعاون is shown as التعاون, للجنة as اللجنة. */
const withPlainArticle = (surface: string, term: string, { tokenize }: Analyzer): string => {
  const bare = withoutArticle(surface);
  if (bare.length === surface.length || surface.startsWith('ال')) return surface;
  const plain = [surface.slice(-bare.length), surface.slice(1)].map((rest) => `ال${rest}`);
  return plain.find((each) => tokenize(each)[0]?.readings.includes(term) === true) ?? surface;
};

/** A spelling without the letters in front that its term does not have. */
const withoutClitics = (surface: string, term: string, { tokenize }: Analyzer): string => {
  for (let length = 1; length < surface.length; length += 1) {
    const rest = surface.slice(length);
    if (tokenize(rest)[0]?.readings.includes(term) === true) return rest;
  }
  return surface;
};
