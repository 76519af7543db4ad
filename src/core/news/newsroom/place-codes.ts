import { readNewsroom, type PlaceCodes } from './read-newsroom.ts';

/** What news can be filtered by. In a bundle, what the build read. */
export const { COUNTRIES, MENU, PLACES }: PlaceCodes = readNewsroom().places;
