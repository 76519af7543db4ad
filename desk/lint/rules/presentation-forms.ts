import type { Slip } from './finding.ts';

// Left alone: the ornate brackets, and ﷺ ﷻ ﷼ ﷽, which are written on purpose.
const PRESENTATION = /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]+/g;

/** Words as one sign, such as ﷲ: somebody may have wanted just this sign. */
const WORD_SIGN = /[\uFDF0-\uFDF9]/;

/** Letters written by their shapes (Arabic Presentation Forms), as old programs did: no search finds them. */
export const findPresentationForms = (text: string): Slip[] =>
  [...text.matchAll(PRESENTATION)].map(({ 0: shapes, index }) => {
    const cure = shapes.normalize('NFKC');
    const end = index + shapes.length;
    const [before, after] = [isLetter(text.charAt(index - 1)), isLetter(text.charAt(end))];
    return {
      rule: 'presentation-forms',
      start: index,
      end,
      cure,
      // The shape of a vowel mark alone becomes a space with the mark: a person has to look.
      isCertain:
        !/\s/.test(cure) &&
        !WORD_SIGN.test(shapes) &&
        // A single letter may be there to show its shape.
        (cure.length > 1 || before || after) &&
        isInOrder(shapes, { before, after }),
    };
  });

const isLetter = (character: string): boolean => /[\p{L}\p{M}]/u.test(character);

/** How many shapes each letter of U+FE80–U+FEFC has: alone and final, or also initial and medial. */
// ء آ أ ؤ إ ئ ا, ب ة, ت ث ج ح خ, د ذ ر ز, س ش ص ض, ط ظ ع غ, ف ق ك ل م ن ه, و ى, ي, لآ لأ لإ لا
const SHAPES = ['1222242', '42', '44444', '2222', '4444', '4444', '4444444', '22', '4', '2222'];

type Joins = { before: boolean; after: boolean };

/** Which sides a shape joins, in the order of the block: alone, final, initial, medial. */
const joins: readonly Joins[] = Array.from(SHAPES.join('')).flatMap((count) =>
  [
    { before: false, after: false },
    { before: true, after: false },
    { before: false, after: true },
    { before: true, after: true },
  ].slice(0, Number(count)),
);

/**
 * True if each shape joins the one beside it. Old programs also stored words from left to right;
 * then the shapes do not fit, and plain letters in this order would be another word.
 * @param around on which sides there is another letter
 */
const isInOrder = (shapes: string, around: Joins): boolean => {
  const known = Array.from(shapes).map((shape) => joins[(shape.codePointAt(0) ?? 0) - 0xfe80]);
  return known.every((shape, at) => {
    if (shape === undefined) return true;
    const previous = at === 0 ? around.before : (known[at - 1]?.after ?? true);
    const next = at === known.length - 1 ? around.after : (known[at + 1]?.before ?? true);
    return (!shape.before || previous) && (!shape.after || next);
  });
};
