import { createRequire } from 'node:module';

type Options = {
  targetFormat: 'sfnt' | 'woff2';
  variationAxes?: { wght: number | { min: number; max: number } };
  /** All features where none are named. */
  keepFeatures?: string[];
  keepAllGlyphs?: true;
  noHinting: true;
};
type SubsetFont = (font: Buffer, text: string | undefined, options: Options) => Promise<Buffer>;

/** The package carries no types, and those published apart do not know all options. */
export const subsetFont = createRequire(import.meta.url)('subset-font') as SubsetFont;
