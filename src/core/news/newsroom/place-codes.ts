import { readNewsroom, type PlaceCodes } from './read-newsroom.ts';

/** What news can be filtered by. In a bundle, what the build read. */
export const { COUNTRIES, MENU, PLACES, LONGEST }: PlaceCodes = readNewsroom().places;
