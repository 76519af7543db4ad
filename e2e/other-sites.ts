import { MAP_FILES } from '../src/core/newsroom/map.ts';
import type { PlacesFile } from '../src/core/newsroom/places.schema.ts';
import { drawMap } from '../tools/draw-map.ts';
import { EIGHT, inventNewsOf, SAHEL } from '../tools/testing/other-places.ts';
import { articleFile } from '../src/core/content-files/article-file.ts';
import { testOf } from './invented-site.ts';
import { writeInto } from './invented.ts';

/* Sites of other places than the default ones: five with a map, and as many as there can be without one. */

const writeSite = (folder: string, places: PlacesFile): void => {
  writeInto(folder, 'places.json', JSON.stringify(places));
  for (const article of inventNewsOf(places))
    writeInto(folder, articleFile(article), JSON.stringify(article));
};

const writeSahel = (folder: string): void => {
  writeSite(folder, SAHEL);
  const { files } = drawMap(SAHEL);
  for (const name of ['shapes', 'labels', 'picture'] as const)
    writeInto(folder, `map/${MAP_FILES[name]}`, files[name]);
};

const writeEight = (folder: string): void => writeSite(folder, EIGHT);

/** What a test knows of such a site. */
export const SITES = [
  { what: 'of five other countries', test: testOf(writeSahel), places: SAHEL, hasMap: true },
  { what: 'of eight places without a map', test: testOf(writeEight), places: EIGHT, hasMap: false },
] as const;
