import { storiesPath } from '../addresses/story-address.ts';
import type { DataFile } from '../news/data-file.ts';
import type { StoryData, StoryEntry } from '../news/story.ts';

/**
 * The data of a story, the same file for both orders; without an id, the list of all stories. Named
 * like the address.
 */
export const storiesDataPath = <Id extends string | null>({
  id,
}: {
  id: Id;
}): DataFile<Id extends string ? StoryData : StoryEntry[]> =>
  `/data${storiesPath({ id }).slice(0, -1)}.json`;
