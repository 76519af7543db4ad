const ISOLATE = '\u2066';
const END = '\u2069';

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
