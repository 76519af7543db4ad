import { CURRENCY, DIGITS, LETTER, once, RTL, WORD_CHAR } from './bidi-patterns.ts';
import { splitRuns } from './bidi-runs.ts';
import { inQuotes } from './quotation-marks.ts';

/** What gives a line its direction: an Arabic or Hebrew letter, ؟ or ؛. */
const STRONG_RTL =
  /[\u0590-\u05FF\u061B-\u064A\u066D-\u066F\u0671-\u06D5\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const STRONG_RTL_OR_DIGIT = new RegExp(`${STRONG_RTL.source}|${DIGITS}`);
/**
 * Names that a right-to-left line does not break up: no signs at their ends, no right-to-left
 * letters inside.
 */
const safeName = once(
  () =>
    new RegExp(String.raw`^(?:[0-9]+(?:[.,:/][0-9]+)*)?${LETTER}(?:[^${RTL}]*${WORD_CHAR})?$`, 'u'),
);
/** Numbers that such a line does not break up as long as no Arabic letter came before. */
const safeAtStart = once(
  () =>
    new RegExp(
      String.raw`^(?:${CURRENCY}|#)?${DIGITS}+(?:[-+−.,:/]${DIGITS}+)*(?:[%‰°]|${CURRENCY})?$`,
      'u',
    ),
);

/**
 * Isolates runs of another direction by invisible characters, for places without markup: only runs
 * that a right-to-left line would reorder, never a whole text. Marking a marked text changes nothing.
 */
export const isolateMarks = (text: string): string => {
  const unmarked = text.replace(/[\u2066-\u2069]/g, '');
  const runs = splitRuns(unmarked);
  if (runs.length === 1) return unmarked;
  const firstRtl = unmarked.search(STRONG_RTL);
  let start = unmarked.length;
  /**
   * Whether the next letter or digit is left-to-right: signs and names before it would join its
   * run.
   */
  let isLtrNext = false;
  const marked = [...runs].reverse().map((run) => {
    start -= run.text.length;
    if (run.kind === 'plain') {
      const [next] = STRONG_RTL_OR_DIGIT.exec(run.text) ?? [];
      if (next !== undefined) isLtrNext = !STRONG_RTL.test(next);
      return run.text;
    }
    const isSafe =
      run.lang === undefined
        ? safeAtStart().test(run.text) && (firstRtl < 0 || start < firstRtl)
        : safeName().test(run.text) && !isLtrNext;
    isLtrNext ||= isSafe;
    return isSafe ? run.text : `\u2066${run.text}\u2069`;
  });
  return marked.reverse().join('');
};

/** Whether a text is in letters of another direction from its first word to its last. */
export const isWhollyForeign = (text: string): boolean => {
  const [run, ...more] = splitRuns(text.trim());
  return more.length === 0 && run?.kind === 'isolate' && run.lang !== undefined;
};

/**
 * Like `isolateMarks`, for a line whose surroundings may have either direction: a line that is
 * wholly in another direction is isolated as a whole, because signs at its ends would change sides.
 */
export const isolateLine = (text: string): string =>
  isWhollyForeign(text) ? `\u2066${text}\u2069` : isolateMarks(text);

/**
 * A text between quotation marks. A text that is wholly in another direction is isolated between
 * them.
 */
export const quoteLine = (text: string): string =>
  isWhollyForeign(text) ? inQuotes(isolateLine(text)) : isolateMarks(inQuotes(text));

const FIRST_STRONG = /[\p{L}]/u;

/**
 * A title for programs that guess a line's direction by its first letter, as most feed readers do:
 * a title that begins with a foreign name gets an invisible mark in front and so stays
 * right-to-left.
 */
export const markedTitle = (title: string): string => {
  const isolated = isolateMarks(title);
  const [first] = FIRST_STRONG.exec(title) ?? [];
  const isForeignFirst = first !== undefined && !STRONG_RTL.test(first) && STRONG_RTL.test(title);
  return isForeignFirst ? `\u200F${isolated}` : isolated;
};

/** The text without invisible marks of direction, for what readers copy; joiners of letters stay. */
export const stripMarks = (text: string): string =>
  text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
