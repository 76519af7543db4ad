import type { Slip } from './finding.ts';

const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u2060-\u2064]|\p{Variation_Selector}/gu;
const EMOJI_BEFORE = /\p{Extended_Pictographic}(?:\p{Variation_Selector}|\p{Emoji_Modifier})*$/u;
const ARABIC = /[\p{Script=Arabic}\u064B-\u065F\u0670]/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Invisible marks; each kind is certain only where it has no effect. */
export const findInvisibleMarks = (text: string): Slip[] =>
  [...text.matchAll(INVISIBLE)].flatMap(({ 0: mark, index }) => {
    const before = text.slice(0, index);
    const after = text.slice(index + mark.length);
    const isCertain = judge(mark, before, after);
    return isCertain === null
      ? []
      : [{ rule: 'invisible-mark', start: index, end: index + mark.length, cure: '', isCertain }];
  });

/** True for a mark that is certainly a slip, false if a person decides, null if it is right. */
const judge = (mark: string, before: string, after: string): boolean | null => {
  const [previous, next] = [before.at(-1) ?? '', after.charAt(0)];
  const isAmongLetters = isLetter(previous) && isLetter(next);
  if (/[\u061C\u200E\u200F]/.test(mark)) return isIdle(mark, before, after);
  if (/\p{Variation_Selector}/u.test(mark))
    return ARABIC.test(previous) || previous === ' ' || previous === '' ? true : null;
  if (mark === '\u200D') {
    if (EMOJI_BEFORE.test(before) || /^\p{Extended_Pictographic}/u.test(after)) return null;
    // ه‍ keeps its joined shape on purpose, and other scripts need it.
    return isAmongLetters && ARABIC.test(previous) && ARABIC.test(next) ? false : null;
  }
  if (/\p{L}|\p{M}/u.test(previous) && !ARABIC.test(previous)) return null;
  if (/\p{L}|\p{M}/u.test(next) && !ARABIC.test(next)) return mark === '\u200B' ? false : null;
  // Between Arabic letters a soft hyphen has no effect; the other marks may separate two words.
  return mark === '\u00AD' || (/[\u200B\u200C]/.test(mark) && !isAmongLetters);
};

const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

/**
 * A direction mark has no effect where both sides run its own way. Between two numbers it decides
 * which is read first: 6.&rlm;29 shows as 29.6.
 */
const isIdle = (mark: string, before: string, after: string): boolean => {
  const own = mark === '\u200E' ? 'ltr' : 'rtl';
  return sideOf(before.split('').reverse()) === own && sideOf(after.split('')) === own;
};

/** In which direction the next letter or number runs; the edge of a line runs as the line does. */
const sideOf = (characters: readonly string[]): 'rtl' | 'ltr' | 'number' => {
  const strong = characters.find((character) => /[\p{L}\p{N}]/u.test(character));
  if (strong !== undefined && /\p{N}/u.test(strong)) return 'number';
  return strong === undefined || RTL.test(strong) ? 'rtl' : 'ltr';
};
