import { PLACES } from '../src/core/news/country.ts';
import type { Headline } from '../src/core/news/headline.ts';
import {
  frontFilePath,
  NEWEST_OF_PLACE,
  type FrontFile,
  type PlaceHeadline,
} from '../src/core/site/front-file.ts';
import type { ListName } from '../src/core/site/manifest.ts';
import { contentHash, type Artefacts } from './site/artefacts.ts';

/**
 * Writes what the front page alone shows.
 * @param lead the id of the article that the newsroom wants to lead. @returns its hash, for the manifest
 */
export const writeFront = async (
  lists: Readonly<Record<ListName, readonly Headline[]>>,
  lead: string | null,
  artefacts: Artefacts,
): Promise<string> => {
  const chosen = lists.all.find(({ id }) => id === lead);
  const file: FrontFile = {
    ...(chosen && { lead: chosen }),
    places: Object.fromEntries(
      PLACES.filter((place) => lists[place].length > 0).map((place) => [
        place,
        lists[place].slice(0, NEWEST_OF_PLACE).map(inBlock),
      ]),
    ),
  };
  const content = JSON.stringify(file);
  const hash = contentHash(content);
  await artefacts.write(frontFilePath(hash), content);
  return hash;
};

const inBlock = ({ id, title, publishedAt }: Headline): PlaceHeadline => ({
  id,
  title,
  publishedAt,
});
