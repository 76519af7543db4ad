import { readNewsroom } from './read-newsroom.ts';
import type { OwnWording } from './own-wording.ts';

/**
 * One module for each language, so that a page loads only the wording in its own. In a bundle, the
 * build has replaced it by what it read.
 */
export const own: OwnWording = readNewsroom().wording.ar;
