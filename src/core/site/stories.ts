import { storiesPath, type StoriesView } from '../addresses/story-address.ts';

/**
 * The data of a story, the same file for both orders; without an id, the list of all stories. Named
 * like the address.
 */
export const storiesDataPath = ({ id }: Pick<StoriesView, 'id'>): string =>
  `/data${storiesPath({ id }).slice(0, -1)}.json`;
