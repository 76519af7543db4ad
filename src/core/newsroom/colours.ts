import { readNewsroom } from './read-newsroom.ts';
import type { Palettes } from './palette.ts';

/**
 * The site's colours by theme. In a bundle, the build has replaced this module by the data that it
 * read.
 */
export const COLOURS: Palettes = readNewsroom().colours;
