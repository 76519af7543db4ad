import { foldLetters } from './fold.ts';
import rules from './rules.json' with { type: 'json' };
import { withoutArticle } from './stem.ts';

/*
 * Removes what may be written onto the front of a word (proclitics), in every possible way: the
 * article, and letters that are words of their own.
 */

const CLITICS = new Set(rules.clitics);
const MOST_CLITICS = 3;
/** للجنة, but not للأزمة, which is not made of لازمة. */
const LAM_WITH_ARTICLE = /^لل[^أإآ]/;
const SHORT_WITH_ARTICLE = /^[وفبك]{0,2}(?:ال|لل)(..)$/;

/** A word without some of the letters at its front. */
export type Cut = {
  /** What is left, folded. */
  form: string;
  hasArticle: boolean;
  /** Whether the rest may be the stem of an unknown word. */
  isStem: boolean;
  /** Whether its own first letter is the second ل of لل, with the article between: للجنة. */
  isBehindLam: boolean;
};

/**
 * All ways to cut a word: whole or without its article, then without one letter after the other in
 * front.
 */
export const cutsOf = (surface: string): Cut[] => {
  const folded = foldLetters(surface);
  const cuts: Cut[] = [];
  const add = (form: string, { hasArticle } = { hasArticle: false }) =>
    cuts.push({ form, hasArticle, isStem: true, isBehindLam: false });
  const cut = (word: string) => {
    const form = withoutArticle(word);
    add(form, { hasArticle: form.length < word.length });
  };
  cut(surface);
  // Comes before the other cuts, for a name may begin with the letters of the article.
  if (cuts[0]?.hasArticle) add(folded);
  // A rest as short as in الحق may be a word of the lexicon, but not a stem.
  const short = SHORT_WITH_ARTICLE.exec(folded)?.[1];
  if (short !== undefined && SHORT_WITH_ARTICLE.test(surface))
    cuts.push({ form: short, hasArticle: true, isStem: false, isBehindLam: false });
  if (LAM_WITH_ARTICLE.test(surface))
    cuts.push({ form: folded.slice(1), hasArticle: false, isStem: true, isBehindLam: true });
  else if (surface.startsWith('لل')) add(folded.slice(1));
  let rest = surface;
  for (let count = 0; count < MOST_CLITICS && CLITICS.has(rest.charAt(0)); count += 1) {
    rest = rest.slice(1);
    if (rest.length < 2) break;
    cut(rest);
    // وكاليفورنيا has no article.
    if (cuts.at(-1)?.hasArticle)
      cuts.push({ form: foldLetters(rest), hasArticle: false, isStem: false, isBehindLam: false });
  }
  return cuts;
};

/** The folded forms under which the lexicon may have a word, apart from the word's endings. */
export const formsToFind = (surface: string): string[] => cutsOf(surface).map(({ form }) => form);
