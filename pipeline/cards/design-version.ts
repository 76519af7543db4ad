import { PLACES } from '../../src/core/news/country.ts';
import { readNewsroom } from '../../src/core/newsroom/read-newsroom.ts';
import { libraryVersions, sourceVersion } from '../site/source-version.ts';

/** The code that draws cards. A test asks for every module. */
export const CARD_SOURCES: readonly string[] = [
  'pipeline/cards',
  'src/core/news/country.ts',
  'src/core/fields/each-once.ts',
  'src/core/fields/markup.ts',
  'src/core/newsroom/colours.ts',
  'src/core/newsroom/contrast.ts',
  'src/core/newsroom/mark.ts',
  'src/core/site/card.ts',
];

const DRAWN_BY = /^(?:sharp|subset-font|harfbuzzjs|@fontsource-variable\/.+)$/;

/**
 * Changes with everything that decides how a card looks, but for its own texts: the code, the
 * newsroom's places, colours, mark and map, the libraries and the fonts.
 */
export const readDesignVersion = async (): Promise<string> => {
  const { colours, mark, map } = readNewsroom();
  return JSON.stringify([
    await sourceVersion(CARD_SOURCES),
    await libraryVersions(DRAWN_BY),
    PLACES,
    colours.day,
    mark,
    map?.shapes,
  ]);
};
