import { PLACES } from '../../src/core/news/country.ts';
import type { Headline } from '../../src/core/news/headline.ts';
import {
  frontFilePath,
  NEWEST_OF_PLACE,
  NEWEST_STORIES,
  type FrontFile,
  type PlaceHeadline,
} from '../../src/core/site/front-file.ts';
import type { ToldStory } from '../stories/list-stories.ts';
import { headlinesOf, type Lists } from './sort-into-lists.ts';
import { contentHash, type Artefacts } from '../site/artefacts.ts';

/** What the newsroom has arranged itself. */
export type Arranged = {
  /** The id of the article that it wants to lead. */
  lead: string | null;
  /** The running stories, the one with the newest article first. */
  stories: readonly Pick<ToldStory, 'id' | 'title'>[];
};

/** Writes what only the front page shows. @returns its hash, for the manifest */
export const writeFront = async (
  lists: Lists,
  { lead, stories }: Arranged,
  artefacts: Artefacts,
): Promise<string> => {
  const chosen = lists.all.find(({ id }) => id === lead);
  const file: FrontFile = {
    ...(chosen && { lead: chosen }),
    places: Object.fromEntries(
      PLACES.map((place) => [place, headlinesOf(lists, place)] as const)
        .filter(([, list]) => list.length > 0)
        .map(([place, list]) => [place, list.slice(0, NEWEST_OF_PLACE).map(inBlock)]),
    ),
    stories: stories.slice(0, NEWEST_STORIES).map(({ id, title }) => ({ id, title })),
  };
  const content = JSON.stringify(file);
  const hash = contentHash(content);
  await artefacts.write(frontFilePath(hash), content);
  return hash;
};

const inBlock = ({ id, title, lang, publishedAt }: Headline): PlaceHeadline => ({
  id,
  title,
  lang,
  publishedAt,
});
