import { readNewsroom, type Imprint } from './read-newsroom.ts';

/** What the page "about" and machines are told of the newsroom, in every language. In a bundle, what the build read. */
export const IMPRINT: Imprint = readNewsroom().imprint;
