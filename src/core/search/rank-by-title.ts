import type { Analyzer, Token } from '../arabic/analyzer.ts';
import { isArabic } from '../news/is-arabic.ts';
import { closenessOf } from './closeness.ts';
import type { Headline } from '../news/headline.ts';

/** A found article with what lists show of it. */
export type Result = { headline: Headline; score: number };

/*
 * The values were chosen with articles that readers half remember (`npm run bench:search`): from .1
 * to .4 and from .05 to .2 the order hardly changes.
 */
/**
 * What a title gains if it has all the words as they were asked for: السياحة before سياحة before
 * سياحي.
 */
const AS_WRITTEN = 0.4;
/** What a title gains if it says nothing else. */
const NOTHING_ELSE = 0.1;

/**
 * Puts found articles in order by their titles, which the index itself does not hold: a word in the
 * spelling asked for counts for more, and so does a title with few other words.
 */
export const rankByTitle = (
  results: readonly Result[],
  words: readonly Token[],
  { tokenize }: Pick<Analyzer, 'tokenize'>,
): Result[] => {
  const readings = new Set(words.flatMap((word) => word.readings));
  return results
    .map(({ headline, score }) => {
      const title = tokenize(headline.title, isArabic(headline.lang));
      const nearest = words.map((asked) =>
        title.reduce((best, word) => Math.max(best, closenessOf(asked, word)), 0),
      );
      const asWritten = nearest.reduce((sum, each) => sum + each, 0);
      const meant = title.filter((word) => word.readings.some((each) => readings.has(each))).length;
      const gain =
        AS_WRITTEN * (asWritten / Math.max(words.length, 1)) +
        NOTHING_ELSE * (meant / Math.max(title.length, 1));
      return { headline, score: score * (1 + gain) };
    })
    .sort((a, b) => b.score - a.score);
};
