import { queryOptions } from '@tanstack/react-query';
import type { StoriesView } from '../core/addresses/story-address.ts';
import type { StoryData, StoryEntry } from '../core/news/story.ts';
import { storiesDataPath } from '../core/site/stories.ts';
import { FIVE_MINUTES } from './query-client.ts';
import { readById } from './read-by-id.ts';

/** A story with its articles; without a story, the list of all. */
export const storiesQuery = <Data extends StoryData | StoryEntry[]>(
  view: Pick<StoriesView, 'id'>,
) => {
  const path = storiesDataPath(view);
  return queryOptions({
    queryKey: ['stories', path],
    queryFn: (context) => readById<Data>(context, path),
    staleTime: FIVE_MINUTES,
  });
};
