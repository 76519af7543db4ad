import type { RuleName, Slip } from '../finding.ts';

// Signs that are written on purpose: the ornate brackets, and ﷺ ﷻ ﷼ ﷽.
const PRESENTATION = /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]+/g;

/** Letters by their shapes (Arabic Presentation Forms), as old programs wrote them: no search finds them. */
export const findPresentationForms = (text: string): Slip[] =>
  [...text.matchAll(PRESENTATION)].map(({ 0: shapes, index }) => {
    const cure = shapes.normalize('NFKC');
    return {
      rule: 'presentation-forms',
      start: index,
      end: index + shapes.length,
      cure,
      // A shape of a mark alone becomes a space with a mark: a person has to look.
      isCertain: !/\s/.test(cure),
    };
  });

const LETTER = /[\p{L}\p{M}]/u;
const CLITIC_BEFORE = /(?:^|[^\p{L}\p{M}])[وف]?(?:[لبك]|ال|لل)$/u;
const HEH_BEFORE = /(?:^|[^\p{L}\p{M}])ه$/u;
const YEAR_BEFORE = /\p{N}\s?ه$/u;

/**
 * Tatweel in or around a word. One is right where a prefix stands before what is no Arabic word
 * (لـ«كلمة», الـ20), and in هـ, which ends a year of the hijra or stands for its letter.
 */
export const findTatweel = (text: string): Slip[] =>
  [...text.matchAll(/\u0640+/g)].flatMap(({ 0: run, index }) => {
    const [before, after] = [text.slice(0, index), text.charAt(index + run.length)];
    const isPrefix = CLITIC_BEFORE.test(before) && !/\p{Script=Arabic}/u.test(after);
    const isHeh = (HEH_BEFORE.test(before) || YEAR_BEFORE.test(before)) && !LETTER.test(after);
    if (run.length === 1 && (isPrefix || isHeh)) return [];
    const isInWord = LETTER.test(before.at(-1) ?? '') || LETTER.test(after);
    const cure = isPrefix || isHeh ? '\u0640' : '';
    return [{ rule: 'tatweel', start: index, end: index + run.length, cure, isCertain: isInWord }];
  });

const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u2060-\u2064]|\p{Variation_Selector}/gu;
const EMOJI_BEFORE = /\p{Extended_Pictographic}(?:\p{Variation_Selector}|\p{Emoji_Modifier})*$/u;

/**
 * Marks that nobody sees. Joiners and variation selectors belong to emoji; direction marks are
 * certain to do nothing where both sides run the same way. Between two numbers one of them decides
 * which is read first: 6.&rlm;29 shows as 29.6.
 */
export const findInvisibleMarks = (text: string): Slip[] =>
  [...text.matchAll(INVISIBLE)].flatMap(({ 0: mark, index }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)];
    if (/\u200D|\p{Variation_Selector}/u.test(mark) && EMOJI_BEFORE.test(before)) return [];
    // Persian and Kurdish write it between letters; Arabic does not.
    if (mark === '\u200C' && /[پچژگکی]/.test(text)) return [];
    const sides = [sideOf(before.split('').reverse()), sideOf(after.split(''))] as const;
    const isCertain =
      !/[\u061C\u200E\u200F]/.test(mark) || (sides[0] === sides[1] && sides[0] !== 'number');
    return [{ rule: 'invisible-mark', start: index, end: index + 1, cure: '', isCertain }];
  });

/** Which way the next letter or number runs; a line's edge runs as the line does. */
const sideOf = (characters: readonly string[]): 'rtl' | 'ltr' | 'number' => {
  const strong = characters.find((character) => /[\p{L}\p{N}]/u.test(character));
  if (strong !== undefined && /\p{N}/u.test(strong)) return 'number';
  return strong === undefined || /\p{Script=Arabic}/u.test(strong) ? 'rtl' : 'ltr';
};

const SPACE = /[ \u00A0\t]/;

/** Spaces that are doubled, at an edge of the line, or before a mark that belongs to the word. */
export const findSpaces = (text: string): Slip[] => {
  const slip = (start: number, end: number, cure: string): Slip => ({
    rule: 'spaces' satisfies RuleName,
    start,
    end,
    cure,
    isCertain: true,
  });
  return [...text.matchAll(/[ \u00A0\t]+/g)].flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    if (index === 0 || end === text.length) return [slip(index, end, '')];
    if (/^[،؛؟]/.test(text.slice(end)) && !SPACE.test(text.charAt(index - 1)))
      return [slip(index, end, '')];
    return run.length > 1 ? [slip(index, end, run.includes('\u00A0') ? '\u00A0' : ' ')] : [];
  });
};
