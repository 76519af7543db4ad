import { foldLetters } from '../../src/core/arabic/fold.ts';
import type { Mention } from './find-mentions.ts';
import type { SentenceInWords } from './words.ts';

/*
 * Contexts in which a place is named but nothing is said about it. A reader who filters by the
 * country does not expect such an article.
 */

const fold = (words: string) => new Set(words.split(' ').map(foldLetters));

/** The country only lies beside the place that is meant. */
const BORDER = fold(
  'حدود الحدود الحدودية حدودها المحاذية المحاذي المتاخمة المتاخم المجاورة المجاور الجارة المجاورتين تحد تحدها يحدها تحده قرب بحدودها',
);
/** The sentence excludes it, or only compares with it. */
const EXCEPT = fold('باستثناء عدا سوى خلاف مقارنة');
/** The country was the venue of something past. */
const VENUE = fold('استضافته استضافتها استضافتهما أقيم أقيمت المقام المقامة أولمبياد الأولمبياد');
/** The country is one of several that people came from. */
const ORIGIN = fold('جنسيات جنسية فنانين فنانون لاعبين عازفين دولة دول بلدان');
/** The name is that of a people that lives elsewhere: Uzbeks of Afghanistan, Turkmens of Iran. */
const MINORITY = fold(
  'أقلية أقليات الأقلية الأقليات عرقية العرقية قومية القومية قبائل عشائر إثنية',
);
const NEAR = 4;
const LIST = 3;
/** This many countries in one sentence mean a survey of the world, or a round of matches. */
const SURVEY = 5;
/** Words between two names of a list: و is attached to the second name, the rest are small words. */
const GAP = 1;

const isNear = (words: SentenceInWords['words'], { from }: Mention, signs: Set<string>) =>
  words
    .slice(Math.max(from - NEAR, 0), from)
    .some(({ folded, readings }) => signs.has(folded) || readings.some((each) => signs.has(each)));

/** The list around a mention: the names that follow each other closely, itself included. */
const listAround = (mentions: readonly Mention[], at: number): readonly Mention[] => {
  let [first, last] = [at, at];
  const isClose = (left: number) =>
    (mentions[left + 1]?.from ?? Infinity) - (mentions[left]?.to ?? -Infinity) <= GAP;
  while (first > 0 && isClose(first - 1)) first -= 1;
  while (isClose(last)) last += 1;
  return mentions.slice(first, last + 1);
};

/** «في كازاخستان عام 2010»: where something was, not what the text is about. */
const isPastVenue = ({ text, words }: SentenceInWords, { from, to }: Mention): boolean =>
  words[from - 1]?.folded === 'في' &&
  /^[\s(،]*(?:في\s+)?(?:عام|العام|سنة)?\s*(?:[12]\d{3}|[١٢][٠-٩]{3})/.test(
    text.slice(words[to - 1]?.end),
  );

/** True if a mention says nothing about its place. A list is three countries or more in a row. */
export const isPassing = (
  sentence: SentenceInWords,
  mentions: readonly Mention[],
  at: number,
): boolean => {
  const mention = mentions[at];
  if (!mention) return true;
  const { words } = sentence;
  const countries = new Set(listAround(mentions, at).map(({ code }) => code));
  return (
    countries.size >= LIST ||
    new Set(mentions.map(({ code }) => code)).size >= SURVEY ||
    isPastVenue(sentence, mention) ||
    isNear(words, mention, BORDER) ||
    isNear(words, mention, EXCEPT) ||
    isNear(words, mention, VENUE) ||
    isNear(words, mention, MINORITY) ||
    (countries.size > 1 && isNear(words, mention, ORIGIN))
  );
};
