import { readNewsroom } from './read-newsroom.ts';
import type { OwnWording } from './own-wording.ts';

/**
 * There is one module for each language, so that a page loads only the wording in its own. In a
 * bundle, the build has replaced this module by the data that it read.
 */
export const own: OwnWording = readNewsroom().wording.ar;
