import { readNewsroom } from './read-newsroom.ts';
import type { OwnSentences } from './own-sentences.ts';

/** A file for each language: a page loads the sentences of its own alone. In a bundle, what the build read. */
export const own: OwnSentences = readNewsroom().sentences.ar;
