/*
 * U+0653–0655 are not among the marks: madda and hamza make another letter (آ أ إ), even where a
 * text encodes them separately. The shadda is among them: a newspaper that prints no vowels omits
 * it, too.
 */
const MARK = /[\u064B-\u0652\u0656-\u065F\u0670]/;
const ALL_MARKS = new RegExp(MARK, 'g');

/** The text without vowel marks, even without the tanwin that newspapers do print (فضلاً). */
export const hideTashkeel = (text: string): string => text.replace(ALL_MARKS, '');

/**
 * Where an offset of the original text falls in the text without marks; a mark belongs to its
 * letter.
 */
export const visibleOffset = (original: string, offset: number): number =>
  hideTashkeel(original.slice(0, Math.max(offset, 0))).length;

/**
 * The inverse of `visibleOffset`: the offset before the next letter, after the marks of the last
 * one. A passage between two such offsets has every letter with its own marks.
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
