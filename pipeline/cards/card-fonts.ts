import { randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Face } from 'harfbuzzjs';
import { shortHash } from '../../src/core/content-files/short-hash.ts';
import { writeWholeFile } from '../../src/core/content-files/write-whole-file.ts';
import { escapeText } from '../../src/core/fields/markup.ts';

type SubsetOptions = {
  targetFormat: 'sfnt';
  keepAllGlyphs: true;
  variationAxes: { wght: number };
  noHinting: true;
};
type SubsetFont = (font: Buffer, text: undefined, options: SubsetOptions) => Promise<Buffer>;

// Not an import: the package has no types, and those published separately do not know
// `keepAllGlyphs`.
const subsetFont = createRequire(import.meta.url)('subset-font') as SubsetFont;

/** Family, its part, and weight. Noto Serif has the letters that Noto Naskh Arabic lacks. */
const FONTS = [
  ['noto-naskh-arabic', 'arabic', 700],
  ['noto-naskh-arabic', 'latin', 700],
  ['noto-naskh-arabic', 'latin-ext', 700],
  ['noto-naskh-arabic', 'symbols', 700],
  ['noto-serif', 'latin', 700],
  ['noto-serif', 'latin-ext', 700],
  ['noto-serif', 'greek', 700],
  ['noto-serif', 'cyrillic', 700],
  ['noto-serif', 'cyrillic-ext', 700],
  ['vazirmatn', 'arabic', 500],
  ['vazirmatn', 'latin', 500],
] as const;

/** Their names in Pango's font descriptions; the size follows. */
export const HEADLINE_FONT = 'Noto Naskh Arabic,Noto Serif Bold';
export const LABEL_FONT = 'Vazirmatn Medium';

type CardFonts = {
  /** The file that tells fontconfig about these fonts and no others. */
  config: string;
  /** Every character that the fonts of a headline can draw. */
  letters: ReadonlySet<string>;
};

/**
 * Makes the fonts for drawing cards, once: fonts installed on the machine must not change a card,
 * and Pango reads no WOFF2.
 */
export const prepareCardFonts = async (cacheDir: string): Promise<CardFonts> => {
  const sources = await Promise.all(
    FONTS.map(([family, part]) => {
      const file = `@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`;
      return readFile(fileURLToPath(import.meta.resolve(file)));
    }),
  );
  const all = Buffer.concat([Buffer.from(JSON.stringify(FONTS)), ...sources]);
  const dir = path.join(cacheDir, `fonts-${shortHash(all, 10)}`);
  const isThere = await access(dir).then(
    () => true,
    () => false,
  );
  if (!isThere) await makeFonts(sources, dir);
  const config = path.join(dir, 'fonts.conf');
  // Contains absolute paths, so it is written again each time: the folder may have been moved.
  await writeWholeFile(config, fontconfigFile(dir), { isSynced: false });
  return { config, letters: await readLetters(dir) };
};

const makeFonts = async (sources: readonly Buffer[], dir: string) => {
  const unfinished = `${dir}.${randomUUID()}`;
  await mkdir(unfinished, { recursive: true });
  for (const [at, font] of FONTS.entries()) {
    const [, , wght] = font;
    const source = sources[at];
    if (source === undefined) continue;
    const made = await subsetFont(source, undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      variationAxes: { wght },
      noHinting: true,
    });
    await writeFile(fileOf(unfinished, font), made);
  }
  // Another build may have been faster; its fonts are the same.
  await rename(unfinished, dir).catch(() => rm(unfinished, { recursive: true }));
};

const fileOf = (dir: string, [family, part]: (typeof FONTS)[number]) =>
  path.join(dir, `${family}-${part}.ttf`);

const readLetters = async (dir: string): Promise<Set<string>> => {
  const headline = FONTS.filter(([family]) => family !== 'vazirmatn');
  const letters = new Set<string>();
  for (const font of headline) {
    const face = new Face(new Blob(await readFile(fileOf(dir, font))));
    for (const code of face.collectUnicodes()) letters.add(String.fromCodePoint(code));
  }
  return letters;
};

const fontconfigFile = (dir: string) =>
  '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">' +
  `<fontconfig><dir>${escapeText(dir)}</dir><cachedir>${escapeText(path.join(dir, 'cache'))}</cachedir></fontconfig>\n`;
