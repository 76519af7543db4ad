import type { Place } from '../news/country.ts';
import type { DataFile } from '../news/data-file.ts';
import type { Headline } from '../news/headline.ts';
import type { Titled } from '../news/titled.ts';
import type { StoryEntry } from '../news/story.ts';

/** How many headlines the front page shows of each place. */
export const NEWEST_OF_PLACE = 3;

/** How many stories it links to. */
export const NEWEST_STORIES = 3;

/** What the front page shows of an article in the block of its place. */
export type PlaceHeadline = Titled & Pick<Headline, 'publishedAt'>;

/** What the front page shows besides the list of all news. */
export type FrontFile = {
  /** The lead that the newsroom chose, which may be older than everything on the front. */
  lead?: Headline;
  /** The newest of each place; places without news are left out. */
  places: Partial<Record<Place, PlaceHeadline[]>>;
  /** The stories with the newest articles. */
  stories: Pick<StoryEntry, 'id' | 'title'>[];
};

export const frontFilePath = (hash: string): DataFile<FrontFile> => `/data/front.${hash}.json`;
