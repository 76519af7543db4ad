import rules from './rules.json' with { type: 'json' };
import { foldLetters } from './fold.ts';

/*
 * Persian writes one word in parts: joined by a zero-width non-joiner, by a space, or by nothing.
 * Arabic has some names that are written both ways, too: دار فور.
 */

/** The mark between the parts of a Persian word. */
export const NON_JOINER = '\u200C';

const ARABIC = /^[\u0621-\u06FF]+$/;
/** Shorter parts would make other words: بن زين is not بنزين. */
const SHORTEST = 3;
const PREFIXES = new Set(rules.persianPrefixes);
const SUFFIXES = new Set(rules.persianSuffixes);
/** Names of two words, of which the second may have its article: عبد الله, دير الزور, أم درمان, عز الدين. */
const OPENS_NAME = /^[وفبكل]?(?:عبد|اب[وي]|ام|بيت|تل|دير|شرم|عين|كفر)$/;
const CLOSES_NAME = /^ال(?:له|دين|اسلام)$/;

type Part = { surface: string; readings: readonly string[] };

/** Whether two consecutive words may be one word that is written in parts. */
export const mayBeOne = (first: Part, second: Part): boolean => {
  if (!ARABIC.test(first.surface) || !ARABIC.test(second.surface)) return false;
  const isFirstLong = first.surface.length >= SHORTEST;
  const isSecondLong = second.surface.length >= SHORTEST;
  if (isSecondLong && PREFIXES.has(foldLetters(first.surface))) return true;
  if (isFirstLong && SUFFIXES.has(foldLetters(second.surface))) return true;
  const areWords = first.readings.length > 0 && second.readings.length > 0;
  const [opener, closer] = [foldLetters(first.surface), foldLetters(second.surface)];
  if (areWords && (CLOSES_NAME.test(closer) || (OPENS_NAME.test(opener) && isSecondLong)))
    return true;
  return areWords && isFirstLong && isSecondLong && !second.surface.startsWith('ال');
};
