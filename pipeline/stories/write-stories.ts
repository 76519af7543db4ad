import { withoutPositions } from '../../src/core/news/headline.ts';
import type { StoryData, StoryEntry } from '../../src/core/news/story.ts';
import { storiesDataPath } from '../../src/core/site/stories.ts';
import type { Artefacts } from '../site/artefacts.ts';
import type { ToldStory } from './list-stories.ts';

/** Writes a data file for each story, and the list of all; returns how many there are. */
export const writeStories = async (
  stories: readonly ToldStory[],
  artefacts: Artefacts,
): Promise<number> => {
  const entries = stories.map(({ headlines, with: _partners, ...story }): StoryEntry => {
    const [newest] = headlines;
    return { ...story, count: headlines.length, newest: newest?.publishedAt ?? null };
  });
  await artefacts.write(storiesDataPath({ id: null }), JSON.stringify(entries));
  for (const story of stories) {
    const data: StoryData = { ...story, headlines: withoutPositions(story.headlines) };
    await artefacts.write(storiesDataPath(story), JSON.stringify(data));
  }
  return stories.length;
};
