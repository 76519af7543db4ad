/*
 * U+0653–0655 are not among the marks: madda and hamza make another letter (آ أ إ), also where a text
 * writes them apart from it. The shadda is: a newspaper that prints no vowels leaves it out, too.
 */
const MARK = /[\u064B-\u0652\u0656-\u065F\u0670]/;
const ALL_MARKS = new RegExp(MARK, 'g');

/** True when the text has vowel marks to hide. */
export const hasTashkeel = (text: string): boolean => MARK.test(text);

/** The text without vowel marks, the tanwin that newspapers do print (فضلاً) among them. */
export const hideTashkeel = (text: string): string => text.replace(ALL_MARKS, '');

/** Where a place of the original text is in the text without marks; a mark belongs to its letter. */
export const visibleOffset = (original: string, offset: number): number =>
  hideTashkeel(original.slice(0, Math.max(offset, 0))).length;

/**
 * The way back: the place before the next letter, after the marks of the last one. A passage between
 * two such places has every letter with its own marks.
 */
export const originalOffset = (original: string, visible: number): number => {
  let letters = 0;
  for (let offset = 0; offset < original.length; offset += 1) {
    if (MARK.test(original.charAt(offset))) continue;
    if (letters >= visible) return offset;
    letters += 1;
  }
  return original.length;
};
