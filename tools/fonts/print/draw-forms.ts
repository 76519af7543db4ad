import { addGlyphs, type Drawing } from '../add-glyphs.ts';
import { withoutImplied } from '../implied-points.ts';
import { scaled, type Outline, type Pen } from '../outlines.ts';
import { glyphsOf } from '../sfnt.ts';
import { formSign, type JoiningForm } from './joining.ts';

/** U+200D gives a letter its joined form without a neighbour. */
const JOINER = '\u200D';
const SPELT: Record<JoiningForm, (letter: string) => string> = {
  fina: (letter) => JOINER + letter,
  init: (letter) => letter + JOINER,
  medi: (letter) => JOINER + letter + JOINER,
};
/** From here on, Unicode keeps code points for private use. */
const PRIVATE = 0xe0_00;

/**
 * A letter that does not join the next one. Some letters look different after it than at the
 * beginning of a word.
 */
const BEFORE = 'د';

type Drawn = { font: Buffer; glyphs: Map<string, number> };

/** A letter inside a word that joins neither neighbour; null if it looks the same alone. */
const drawApart = (pen: Pen, letter: string, weight: number): Outline | null => {
  const [alone, both, before] = [letter, BEFORE + letter, BEFORE].map((text) =>
    pen.draw(text, weight),
  );
  if (!alone || !both || !before) return null;
  // In a right-to-left line the first letter is drawn last.
  const contours = both.contours.slice(0, -before.contours.length);
  const advance = both.advance - before.advance;
  return JSON.stringify(contours) === JSON.stringify(alone.contours) ? null : { contours, advance };
};

/**
 * Draws the forms of letters for which Unicode, or the font, has no code point.
 * @returns the font with them, and all its glyphs, forms by `formSign`.
 */
export const drawForms = (font: Buffer, pen: Pen, letters: string, weight: number): Drawn => {
  const own = glyphsOf(font);
  const missing = Array.from(letters).flatMap((letter) =>
    (['fina', 'init', 'medi'] as const)
      .filter((place) => !own.has(formSign(letter, place)))
      .flatMap((place) => {
        const [alone, form] = [pen.draw(letter, weight), pen.draw(SPELT[place](letter), weight)];
        const isForm = alone && form && JSON.stringify(alone) !== JSON.stringify(form);
        return isForm ? [{ key: formSign(letter, place), form }] : [];
      }),
  );
  const drawings = missing.map(({ form }, at) =>
    drawingOf(String.fromCharCode(PRIVATE + at), form),
  );
  const apart = Array.from(letters).flatMap((letter) => {
    const outline = drawApart(pen, letter, weight);
    return outline ? [drawingOf(letter, outline)] : [];
  });
  const whole = addGlyphs(font, [...drawings, ...apart], [weight, weight]);
  const glyphs = new Map(glyphsOf(whole));
  missing.forEach(({ key }, at) => glyphs.set(key, glyphs.get(drawings[at]?.letter ?? '') ?? 0));
  return { font: whole, glyphs };
};

const drawingOf = (letter: string, outline: Outline): Drawing => {
  const [light = outline] = withoutImplied([outline]).map((whole) => scaled(whole, 1));
  return { letter, light, bold: light };
};
