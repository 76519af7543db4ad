import { splitRuns } from './bidi-runs.ts';

const ISOLATE = '\u2066';
const END = '\u2069';

/**
 * Isolates every run of another direction, for a text that is broken into lines anywhere: half of an
 * address ends in a sign that its line would put to the other end, even if the whole needs no mark.
 */
export const isolateRuns = (text: string): string =>
  splitRuns(text)
    .map((run) => (run.kind === 'plain' ? run.text : ISOLATE + run.text + END))
    .join('');

/**
 * Lines of a text whose runs of another direction are isolated (bidi-marks.ts). Each line is drawn
 * by itself, so a run that goes on in the next line is closed at the end of this one and opened
 * again.
 */
export const carryMarks = (lines: readonly string[]): string[] => {
  let isOpen = false;
  return lines.map((line) => {
    const whole = isOpen ? ISOLATE + line : line;
    isOpen = whole.lastIndexOf(ISOLATE) > whole.lastIndexOf(END);
    return isOpen ? whole + END : whole;
  });
};
