import { readNewsroom } from './read-newsroom.ts';
import type { OwnWording } from './own-wording.ts';

/** A file for each language: a page loads the wording of its own alone. In a bundle, what the build read. */
export const own: OwnWording = readNewsroom().wording.fa;
