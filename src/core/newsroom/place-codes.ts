import { readNewsroom, type PlaceCodes } from './read-newsroom.ts';

/**
 * What news can be filtered by. In a bundle, the build has replaced this module by the data that it
 * read.
 */
export const { COUNTRIES, MENU, PLACES, LONGEST }: PlaceCodes = readNewsroom().places;
