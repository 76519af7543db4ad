// `npm run fonts`: makes the fonts of printed pages. A variable font goes into a PDF as outlines,
// and both families compose a letter from its body and its dots: PDF readers then find neither
// words nor letters. These fonts have one weight, and one glyph for each form of a letter.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ARABIC } from '../letters.ts';
import { drawForms } from './draw-forms.ts';
import {
  EXTRA_SIGNS,
  JOINING_FEATURES,
  joiningTable,
  lamAlefsOf,
  type LamAlef,
} from './joining.ts';
import { createPen } from '../outlines.ts';
import { advanceOf, cutLeft, emptyGlyph, withTable } from '../sfnt.ts';
import { subsetFont } from '../subset-font.ts';

/**
 * Without the families' own anchors for marks: browsers place marks themselves, by the drawing of
 * the letter. The Naskh has anchors for bodies without dots only; those of Vazirmatn split words in
 * a PDF.
 */
const FONTS = [
  { name: 'print-naskh', family: 'noto-naskh-arabic' },
  { name: 'print-vazirmatn', family: 'vazirmatn' },
];

/** The glyphs that may join; marks, digits and punctuation do not. */
const LETTERS = Array.from(ARABIC)
  .filter((sign) => /\p{L}/u.test(sign))
  .join('');

/** Gives alef a part of the width of the glyph that it shares with lam. */
const splitLamAlefs = (font: Buffer, pairs: LamAlef[]) => {
  const room = Math.round(Math.min(...pairs.map(({ lam }) => advanceOf(font, lam[1]))) * 0.4);
  for (const { lam } of pairs) cutLeft(font, lam[1], room);
  for (const glyph of new Set(pairs.map(({ alef }) => alef[1]))) emptyGlyph(font, glyph, room);
};

for (const { name, family } of FONTS) {
  const file = import.meta.resolve(
    `@fontsource-variable/${family}/files/${family}-arabic-wght-normal.woff2`,
  );
  const whole = await readFile(fileURLToPath(file));
  const pen = createPen(
    await subsetFont(whole, undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      noHinting: true,
    }),
  );
  for (const wght of [400, 700]) {
    const signs = await subsetFont(whole, ARABIC + EXTRA_SIGNS, {
      targetFormat: 'sfnt',
      variationAxes: { wght },
      keepFeatures: [],
      noHinting: true,
    });
    const { font: forms, glyphs } = drawForms(signs, pen, LETTERS, wght);
    splitLamAlefs(forms, lamAlefsOf(glyphs));
    const joined = withTable(forms, { tag: 'GSUB', data: joiningTable(glyphs, LETTERS) });
    const font = await subsetFont(joined, ARABIC, {
      targetFormat: 'woff2',
      keepFeatures: JOINING_FEATURES,
      noHinting: true,
    });
    const path = `../../../src/styles/fonts/${name}-${wght}.woff2`;
    await writeFile(fileURLToPath(new URL(path, import.meta.url)), font);
    console.log(`${name}-${wght}.woff2  ${font.length} bytes`);
  }
}
