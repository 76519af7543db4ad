import path from 'node:path';
import type { Article } from '../news/article.schema.ts';
import { storySchema, type Story } from '../news/story.schema.ts';
import { show, type Problem } from './content-problem.ts';
import { readPart } from './read-part.ts';

/** A story as it was read, and where. */
type ReadStory = { file: string; story: Story };

/** Every story of a content folder, by id, and all that is wrong with them. */
export const readStories = async (
  contentDir: string,
): Promise<{ read: ReadStory[]; problems: Problem[] }> => {
  const { read, problems } = await readPart(contentDir, 'stories', storySchema);
  return { read: read.map(({ file, thing }) => ({ file, story: thing })), problems };
};

/**
 * Articles that name a story without a file. A story with a faulty file is reported once, for its
 * own fault.
 */
export const findUnknownStories = (
  { read, problems }: Awaited<ReturnType<typeof readStories>>,
  articles: readonly { file: string; article: Article }[],
): Problem[] => {
  const files = [...read, ...problems].map(({ file }) => path.posix.basename(file, '.json'));
  const ids = new Set(files);
  return articles.flatMap(({ file, article: { story } }) =>
    story === undefined || ids.has(story)
      ? []
      : [
          {
            file,
            field: 'story',
            expected: `a story of the folder stories/; write stories/${story}.json, or correct the name`,
            found: show(story),
          },
        ],
  );
};
