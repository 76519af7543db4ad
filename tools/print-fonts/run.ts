// `npm run fonts`: makes the fonts of printed pages. A variable font goes into a PDF as drawings, and
// both families put a letter together from its body and its dots: readers of PDFs then find neither
// words nor letters. These are of one weight, and each form of a letter is one glyph.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ARABIC } from '../letters.ts';
import {
  EXTRA_SIGNS,
  JOINING_FEATURES,
  joiningTable,
  lamAlefsOf,
  type LamAlef,
} from './joining.ts';
import { advanceOf, cutLeft, emptyGlyph, glyphsOf, withTable } from './sfnt.ts';

type Options = {
  targetFormat: 'sfnt' | 'woff2';
  variationAxes?: { wght: number };
  keepFeatures: string[];
  noHinting: true;
};
type SubsetFont = (font: Buffer, text: string, options: Options) => Promise<Buffer>;

// Not an import: the package carries no types, and those published apart do not know `keepFeatures`.
const subsetFont = createRequire(import.meta.url)('subset-font') as SubsetFont;

/**
 * Without the families' own places for marks: browsers place those themselves, by the drawing of the
 * letter. Of the Naskh they hold for bodies without dots only; of Vazirmatn they part words in a PDF.
 */
const FONTS = [
  { name: 'print-naskh', family: 'noto-naskh-arabic' },
  { name: 'print-vazirmatn', family: 'vazirmatn' },
];

/** Gives alef a part of the room that its sign with lam takes. */
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
  for (const wght of [400, 700]) {
    const forms = await subsetFont(whole, ARABIC + EXTRA_SIGNS, {
      targetFormat: 'sfnt',
      variationAxes: { wght },
      keepFeatures: [],
      noHinting: true,
    });
    const glyphs = glyphsOf(forms);
    splitLamAlefs(forms, lamAlefsOf(glyphs));
    const joined = withTable(forms, { tag: 'GSUB', data: joiningTable(glyphs, ARABIC) });
    const font = await subsetFont(joined, ARABIC, {
      targetFormat: 'woff2',
      keepFeatures: JOINING_FEATURES,
      noHinting: true,
    });
    const path = `../../src/styles/fonts/${name}-${wght}.woff2`;
    await writeFile(fileURLToPath(new URL(path, import.meta.url)), font);
    console.log(`${name}-${wght}.woff2  ${font.length} bytes`);
  }
}
