/** The shapes of the region and its countries as paths in one frame, by their codes in small letters. */
export type MapShapes = {
  viewBox: string;
  land: string;
  countries: Readonly<Record<string, string>>;
  /** The places of which the atlas has no borders; absent if there are none. */
  without?: readonly string[] | undefined;
};

/**
 * The middle of a name on the map; `leader` is the line to the country from a name that stands
 * outside it.
 */
export type MapLabel = { x: number; y: number; leader?: string };
export type MapLabels = { viewBox: string; countries: Readonly<Record<string, MapLabel>> };

/**
 * The files of a map in its folder, which `npm run map` draws: the shapes, the names on them, and
 * the shapes as a picture.
 */
export const MAP_FILES = { shapes: 'shapes.json', labels: 'labels.json', picture: 'map.svg' };

/**
 * Shapes that a page uses by their ids, in its own colours; their lines keep their width at every
 * size.
 */
export const formatPicture = ({ land, countries }: Pick<MapShapes, 'land' | 'countries'>): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...Object.entries({ land, ...countries }).map(
      ([id, d]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`,
    ),
    '</svg>\n',
  ].join('\n');
