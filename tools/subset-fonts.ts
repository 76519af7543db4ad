// `npm run fonts`: cuts the fonts down to the letters that the site writes. The results are committed,
// so that the bundle needs no font package and a changed glyph shows in review.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ARABIC, letters } from './letters.ts';

interface SubsetOptions {
  targetFormat: 'woff2';
  variationAxes: { wght: { min: number; max: number } };
  keepFeatures: string[];
  noHinting: boolean;
}
type SubsetFont = (font: Buffer, text: string, options: SubsetOptions) => Promise<Buffer>;

// Not an import: the package carries no types, and those published apart do not know `keepFeatures`.
const subsetFont = createRequire(import.meta.url)('subset-font') as SubsetFont;

const KAZAKH_UYGHUR = 'ٴۆۇۈۋېەڭۉھ';

// What stands between Arabic words on almost every page. Small, because every page loads it.
const DIGITS = `${letters('0', '9')}!"$%&'()+,-./:?[]«»“”‘’–—…·°€`;
const LATIN = `${letters('A', 'Z')}${letters('a', 'z')}#*;<=>@\\^_\`{|}~ÄÇÉÑÖÜÝáâäçèéêëíîïñóôöúûüý`;
const CYRILLIC = `${letters('А', 'я')}ЁёІіЎўҰұЄєЇїҐґ№`;
const CYRILLIC_OF_THE_REGION = 'ӘәҒғҚқҢңӨөҮүҺһҲҳҶҷӢӣӮӯ';

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

/** Each file that the site serves: its name, the family and the part of it that it is cut from, and its letters. */
const FONTS = [
  ['noto-naskh', 'noto-naskh-arabic', 'arabic', ARABIC + KAZAKH_UYGHUR],
  ['noto-naskh-digits', 'noto-naskh-arabic', 'latin', DIGITS],
  ['noto-naskh-latin', 'noto-naskh-arabic', 'latin', LATIN],
  ['noto-serif-cyrillic', 'noto-serif', 'cyrillic', CYRILLIC],
  ['noto-serif-region', 'noto-serif', 'cyrillic-ext', CYRILLIC_OF_THE_REGION],
  ['vazirmatn', 'vazirmatn', 'arabic', ARABIC],
  ['vazirmatn-digits', 'vazirmatn', 'latin', DIGITS],
  ['vazirmatn-latin', 'vazirmatn', 'latin', LATIN],
  ['roboto-cyrillic', 'roboto', 'cyrillic', CYRILLIC],
  ['roboto-region', 'roboto', 'cyrillic-ext', CYRILLIC_OF_THE_REGION],
] as const;

const ON_EVERY_PAGE = ['noto-naskh', 'noto-naskh-digits', 'vazirmatn', 'vazirmatn-digits'];
const EVERY_PAGE_LIMIT = 60_000;

const pathOf = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const packageFile = (family: string, path: string) =>
  fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/${path}`));

const writeSubset = async (name: string, family: string, part: string, text: string) => {
  const whole = await readFile(packageFile(family, `files/${family}-${part}-wght-normal.woff2`));
  const subset = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    keepFeatures: part === 'arabic' ? ARABIC_FEATURES : ['kern'],
    noHinting: true,
  });
  await writeFile(pathOf(`src/styles/fonts/${name}.woff2`), subset);
  console.log(`${name}.woff2  ${subset.length} bytes`);
  return ON_EVERY_PAGE.includes(name) ? subset.length : 0;
};

await mkdir(pathOf('src/styles/fonts'), { recursive: true });
await mkdir(pathOf('public/licences'), { recursive: true });

let everyPage = 0;
for (const [name, family, part, text] of FONTS) {
  everyPage += await writeSubset(name, family, part, text);
}
for (const family of new Set(FONTS.map((font) => font[1]))) {
  await copyFile(packageFile(family, 'LICENSE'), pathOf(`public/licences/${family}.txt`));
}

console.log(`on every page: ${everyPage} bytes`);
if (everyPage > EVERY_PAGE_LIMIT) {
  throw new Error(
    `The fonts of every page weigh ${everyPage} bytes; the limit is ${EVERY_PAGE_LIMIT}.`,
  );
}
