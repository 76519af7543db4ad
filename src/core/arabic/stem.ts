import rules from './rules.json' with { type: 'json' };
import { foldLetters } from './fold.ts';

/*
 * A light stemmer for words that the lexicon does not know: it removes the article, and endings if
 * enough is left. It does not go back to roots: a reader who looks for جامعة does not want جمعة.
 * Its rules in `rules.json` are folded (one alef, ي for ى, ه for ة, ء for ؤ and ئ), except the stop
 * words.
 */

const longestFirst = (parts: readonly string[]) => [...parts].sort((a, b) => b.length - a.length);
const ARTICLES = longestFirst(rules.articles);
const SUFFIXES = longestFirst(rules.suffixes);
const POSSESSIVES = longestFirst(rules.possessives);

/** A stem has at least this many letters. */
const SHORTEST = 3;
const ARABIC = /^[\u0621-\u064A]+$/;
/** Verbal nouns such as تمرين, whose ن belongs to the root. */
const VERBAL_NOUN = /^ت..ين$/;

type Names = ReadonlyMap<string, string>;

/** A word without its article. ال with a hamza (ألعاب, إلغاء) is not an article. */
export const withoutArticle = (word: string): string => {
  const folded = foldLetters(word);
  const article = ARTICLES.find(
    (each) => word.startsWith(each) && folded.length - each.length >= SHORTEST,
  );
  return article === undefined ? folded : folded.slice(article.length);
};

/**
 * The stem of a folded word without article, or the name it stands for; words of other scripts stay
 * as they are.
 */
export const stem = (folded: string, names: Names): string => {
  const name = names.get(folded);
  if (name !== undefined || !ARABIC.test(folded)) return name ?? folded;
  if (VERBAL_NOUN.test(folded)) return folded;
  const shorter = withoutEnding(folded);
  return shorter === folded ? folded : stem(shorter, names);
};

const withoutEnding = (word: string): string => {
  const possessive = POSSESSIVES.find((each) => leavesStem(word, each));
  if (possessive !== undefined) {
    const owned = word.slice(0, -possessive.length);
    // Before a possessive, ة becomes ت: زيارته, زيارة.
    if (owned.endsWith('ت') && !owned.endsWith('ات') && owned.length > SHORTEST)
      return owned.slice(0, -1);
    return owned;
  }
  const suffix = SUFFIXES.find((each) => leavesStem(word, each));
  return suffix === undefined ? word : word.slice(0, -suffix.length);
};

const leavesStem = (word: string, ending: string): boolean =>
  word.endsWith(ending) && word.length - ending.length >= SHORTEST;
