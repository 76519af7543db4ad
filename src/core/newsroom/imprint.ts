import { readNewsroom, type Imprint } from './read-newsroom.ts';

/**
 * What the page "about" and machines are told about the newsroom, in every language. In a bundle,
 * the build has replaced this module by the data that it read.
 */
export const IMPRINT: Imprint = readNewsroom().imprint;
