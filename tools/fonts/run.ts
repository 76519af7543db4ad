// `npm run fonts`: cuts the fonts down to the letters that the site writes. The results are committed,
// so that the bundle needs no font package and a changed glyph shows in review.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addGlyphs, type Drawing } from './add-glyphs.ts';
import { FONTS, ON_EVERY_PAGE, type Part } from './files.ts';
import { withoutImplied } from './implied-points.ts';
import { createPen, scaled, type Pen } from './outlines.ts';
import { glyphsOf } from './sfnt.ts';
import { subsetFont } from './subset-font.ts';

const [LIGHT, BOLD] = [400, 700];
const EVERY_PAGE_LIMIT = 60_000;

// Lam-alef is `rlig` in one family and `liga` in the other. Left out: stylistic sets, fractions, digit styles.
const ARABIC_FEATURES = [
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'liga',
  'calt',
  'ccmp',
  'mark',
  'mkmk',
  'kern',
];

const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const packageFile = (family: string, path: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/${path}`));

const readPart = ([family, part]: Part): Promise<Buffer> =>
  readFile(packageFile(family, `files/${family}-${part}-wght-normal.woff2`));

const createPartPen = async (part: Part): Promise<Pen> =>
  createPen(
    await subsetFont(await readPart(part), undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      noHinting: true,
    }),
  );

const drawLetter = (
  pens: readonly Pen[],
  letter: string,
  unitsPerEm: number,
  size: number,
): Drawing => {
  // In every family the turned comma of Uzbek is the opening quotation mark.
  for (const spelt of [letter, letter.replace('ʻ', '‘')]) {
    for (const pen of pens) {
      const by = (size * unitsPerEm) / pen.unitsPerEm;
      const drawn = [pen.draw(spelt, LIGHT), pen.draw(spelt, BOLD)].filter((one) => one !== null);
      const [light, bold] = withoutImplied(drawn).map((outline) => scaled(outline, by));
      if (light && bold) return { letter, light, bold };
    }
  }
  throw new Error(`None of these families has ${letter}.`);
};

const makeFont = async ({ text, from, others = [], size = 1 }: (typeof FONTS)[number]) => {
  const keepFeatures = from[1] === 'arabic' ? ARABIC_FEATURES : ['kern'];
  const font = await subsetFont(await readPart(from), text, {
    targetFormat: 'sfnt',
    variationAxes: { wght: { min: LIGHT, max: BOLD } },
    keepFeatures,
    noHinting: true,
  });
  const own = glyphsOf(font);
  const missing = Array.from(text).filter((letter) => !own.has(letter));
  const pens = await Promise.all(others.map(createPartPen));
  const { unitsPerEm } = createPen(font);
  const drawings = missing.map((letter) => drawLetter(pens, letter, unitsPerEm, size));
  const whole = drawings.length === 0 ? font : addGlyphs(font, drawings, [LIGHT, BOLD]);
  return subsetFont(whole, text, { targetFormat: 'woff2', keepFeatures, noHinting: true });
};

await mkdir(pathOf('src/styles/fonts'), { recursive: true });
await mkdir(pathOf('public/licences'), { recursive: true });

let everyPage = 0;
for (const file of FONTS) {
  const font = await makeFont(file);
  await writeFile(pathOf(`src/styles/fonts/${file.name}.woff2`), font);
  console.log(`${file.name}.woff2  ${font.length} bytes`);
  if (ON_EVERY_PAGE.includes(file.name)) everyPage += font.length;
}
for (const family of new Set(FONTS.map(({ from }) => from[0]))) {
  await copyFile(packageFile(family, 'LICENSE'), pathOf(`public/licences/${family}.txt`));
}

console.log(`on every page: ${everyPage} bytes`);
if (everyPage > EVERY_PAGE_LIMIT) {
  throw new Error(
    `The fonts of every page weigh ${everyPage} bytes; the limit is ${EVERY_PAGE_LIMIT}.`,
  );
}
