import type { StoriesView } from '../core/addresses/story-address.ts';
import type { StoryData, StoryEntry } from '../core/news/story.ts';
import { storiesDataPath } from '../core/site/stories.ts';
import { fileQuery } from './file-query.ts';

/** A story with its articles; without a story, the list of all. */
export const storiesQuery = <Data extends StoryData | StoryEntry[]>(
  view: Pick<StoriesView, 'id'>,
) => fileQuery<Data>(storiesDataPath(view));
