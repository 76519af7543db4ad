import { readNewsroom } from './read-newsroom.ts';
import type { Palettes } from './palette.ts';

/** The site's colours by theme. In a bundle, what the build read. */
export const COLOURS: Palettes = readNewsroom().colours;
