import rules from './rules.json' with { type: 'json' };
import { foldLetters } from './fold.ts';

/*
 * A light stemmer: articles, guarded endings, a list of broken plurals, and one name for the
 * spellings of a name. It leaves roots alone: a reader who looks for جامعة does not want جمعة.
 */

const KEEP = new Set(rules.keep);
const PLURALS = new Map(Object.entries(rules.plurals));
const longestFirst = (parts: readonly string[]) => [...parts].sort((a, b) => b.length - a.length);
const ARTICLES = longestFirst(rules.articles);
const SUFFIXES = longestFirst(rules.suffixes);
const POSSESSIVES = longestFirst(rules.possessives);

/** Fewer letters than this are no stem. */
const SHORTEST = 3;
const ARABIC = /^[\u0621-\u064A]+$/;
/** Verbal nouns such as تمرين, whose ن is of the root. */
const VERBAL_NOUN = /^ت..ين$/;

type Names = ReadonlyMap<string, string>;

/** The stem of a word that `foldShapes` has folded; words of other scripts only get their one name. */
export const stem = (word: string, names: Names): string => {
  const folded = foldLetters(word);
  const name = names.get(folded);
  if (name !== undefined) return name;
  if (!ARABIC.test(folded)) return folded;
  return stripEndings(withoutArticle(word, folded), names);
};

/** The same, keeping what looks like an article: العاب may be ألعاب, spelt carelessly. */
export const stemWithArticle = (word: string, names: Names): string =>
  stripEndings(foldLetters(word), names);

/** ال with a hamza (ألعاب, إلغاء) is no article. */
export const withoutArticle = (word: string, folded: string): string => {
  const article = ARTICLES.find(
    (each) => word.startsWith(each) && folded.length - each.length >= SHORTEST,
  );
  return article === undefined ? folded : folded.slice(article.length);
};

const stripEndings = (folded: string, names: Names): string => {
  let rest = folded;
  // A plural is looked up once: its singular may lose an ending that the table has as another plural.
  let isSingular = false;
  for (;;) {
    const name = names.get(rest);
    if (name !== undefined) return name;
    const singular = isSingular ? undefined : PLURALS.get(rest);
    if (singular !== undefined) {
      isSingular = true;
      rest = singular;
    }
    if (KEEP.has(rest) || VERBAL_NOUN.test(rest)) return rest;
    const shorter = withoutEnding(rest);
    if (shorter === rest) return rest;
    rest = shorter;
  }
};

const withoutEnding = (word: string): string => {
  const possessive = POSSESSIVES.find((each) => leavesStem(word, each));
  if (possessive !== undefined) {
    const owned = word.slice(0, -possessive.length);
    // What is owned shows its ة as ت: زيارته, زيارة.
    if (owned.endsWith('ت') && !owned.endsWith('ات') && owned.length > SHORTEST)
      return owned.slice(0, -1);
    return owned;
  }
  const suffix = SUFFIXES.find((each) => leavesStem(word, each));
  return suffix === undefined ? word : word.slice(0, -suffix.length);
};

const leavesStem = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length - ending.length >= SHORTEST;
