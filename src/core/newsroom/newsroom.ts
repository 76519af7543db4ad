import { readNewsroom, type Newsroom } from './read-newsroom.ts';

/**
 * Known from the start, like the code: a process works for one content folder, and so does a
 * bundle, in which the build has replaced this module by the data that it read
 * (pipeline/bundle/newsroom-in-bundle.ts).
 */
export const NEWSROOM: Newsroom = readNewsroom().newsroom;
