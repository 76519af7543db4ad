// `npm run map`: draws the map that filters the news, of the places of the content folder
// (CONTENT_DIR), from the borders of Natural Earth. The result is committed, so that a build needs
// no map packages and a moved border shows in review.
import { geoConicEqualArea, geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { feature, merge, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { ContentError } from '../src/core/content-files/content-problem.ts';
import { readJsonFile } from '../src/core/content-files/read-json-file.ts';
import { formatPicture, MAP_FILES, type MapLabel } from '../src/core/newsroom/map.ts';
import { placesSchema, type PlacesFile } from '../src/core/newsroom/places.schema.ts';
import { MAP_FOLDER } from '../src/core/newsroom/read-map.ts';
import { ISO_NUMERIC } from './iso-numeric.ts';
import { mainParts, suggestProjection } from './map-extent.ts';
import { findMiddle } from './map-middle.ts';
import { formatLeader, formatRing, ringsOf, type KeptRings, type Point } from './map-rings.ts';

type Atlas = Topology<{ countries: GeometryCollection }>;
type Country = PlacesFile['countries'][number];

/** The frame in units; one unit is the smallest step of a border. */
const WIDTH = 1000;
const MARGIN = 12;
/** A corner whose triangle is smaller, in square units, is straightened. */
const DETAIL = 8;

// Not an import: the compiler would write out the type of every border.
const require = createRequire(import.meta.url);
const readAtlas = () => require('world-atlas/countries-50m.json') as Atlas;

const pick = ({ objects }: Atlas, codes: readonly string[]) =>
  objects.countries.geometries.filter(({ id }) => codes.includes(String(id)));

const shapeOf = (atlas: Atlas, codes: readonly string[]) =>
  feature(atlas, { type: 'GeometryCollection', geometries: pick(atlas, codes) });

/** The frame around the places, in an equal-area conic that is true along two parallels of the region. */
const fitFrame = (atlas: Atlas, codes: readonly string[], map: PlacesFile['region']['map']) => {
  const coordinates = mainParts(shapeOf(atlas, codes));
  const places = { type: 'MultiPolygon', coordinates } as const;
  const { parallels, middle } = map ?? suggestProjection(coordinates);
  const projection = geoConicEqualArea()
    .parallels(parallels)
    .rotate([-middle, 0])
    .fitWidth(WIDTH - 2 * MARGIN, places);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(places);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  return {
    middle,
    height: Math.ceil(bottom - top) + 2 * MARGIN,
    toFrame: (place: Point): Point => projection(place) ?? [0, 0],
  };
};

/** The atlas on the plane, with fewer corners. It stores a border once, so its two sides stay one line. */
const simplifyAtlas = (atlas: Atlas, toFrame: (place: Point) => Point): Atlas => {
  const { transform: grid, ...topology } = atlas;
  if (!grid) throw new Error('The atlas is not in steps of a grid.');
  const toDegrees = transform(grid);
  const arcs = atlas.arcs.map((arc) =>
    arc.map((step, i) => toFrame(toDegrees(step as Point, i > 0) as Point)),
  );
  return simplify(presimplify({ ...topology, arcs }), DETAIL);
};

/**
 * Countries of which the frame shows a part. They are drawn as land without borders: the filter
 * needs none of these borders, and some are disputed. Points on the other side of the earth do not
 * count, because their outlines would run across the frame.
 */
const findLand = (atlas: Atlas, { middle, height, toFrame }: ReturnType<typeof fitFrame>) => {
  const isShown = (place: Point): boolean => {
    const away = Math.abs(((place[0] - middle + 540) % 360) - 180);
    const [x, y] = toFrame(place);
    return away < 90 && x >= 0 && x <= WIDTH && y >= 0 && y <= height;
  };
  return atlas.objects.countries.geometries.flatMap(({ id }) => {
    if (id === undefined) return [];
    const points: Point[] = [];
    JSON.stringify(shapeOf(atlas, [String(id)]), (_key, value: unknown) => {
      if (Array.isArray(value) && typeof value[0] === 'number') points.push(value as Point);
      return value;
    });
    return points.some(isShown) ? [String(id)] : [];
  });
};

/**
 * The map in one frame, as its files are committed, and the codes of places whose borders the
 * atlas lacks.
 */
export const drawMap = ({
  region,
  countries,
}: Pick<PlacesFile, 'region' | 'countries'>): {
  files: Record<keyof typeof MAP_FILES, string>;
  unknown: string[];
} => {
  const atlas = readAtlas();
  const numberOf = ({ code }: Country): string => ISO_NUMERIC.get(code) ?? '';
  const known = countries.filter((country) => pick(atlas, [numberOf(country)]).length > 0);
  const unknown = countries.filter((each) => !known.includes(each)).map(({ code }) => code);
  if (known.length === 0)
    throw new ContentError([
      {
        file: 'places.json',
        field: 'countries',
        expected: 'a place whose borders the atlas has; a site without one has no map',
        found: countries.map(({ code }) => code).join(', '),
      },
    ]);
  const frameOf = fitFrame(atlas, known.map(numberOf), region.map);
  const simple = simplifyAtlas(atlas, frameOf.toFrame);
  const frame = geoIdentity().clipExtent([
    [0, 0],
    [WIDTH, frameOf.height],
  ]);
  const toPath = geoPath(frame).digits(0);
  const draw = (shape: GeoPermissibleObjects, keep: KeptRings) =>
    ringsOf(toPath(shape) ?? '', keep);

  const land = pick(simple, findLand(atlas, frameOf)) as (Polygon | MultiPolygon)[];
  const viewBox = `0 0 ${WIDTH} ${frameOf.height}`;
  const rings = known.map(
    (country) => [country, draw(shapeOf(simple, [numberOf(country)]), 'one-at-least')] as const,
  );
  const shapes = {
    viewBox,
    land: draw(merge(simple, land), 'large').map(formatRing).join(''),
    countries: Object.fromEntries(
      rings.map(([{ code }, own]) => [code.toLowerCase(), own.map(formatRing).join('')]),
    ),
    ...(unknown.length > 0 && { without: unknown.map((code) => code.toLowerCase()) }),
  };
  const labels = {
    viewBox,
    countries: Object.fromEntries(
      rings.map(([{ code, label }, own]): [string, MapLabel] => {
        const [x, y] = label?.at ?? findMiddle(own);
        return [
          code.toLowerCase(),
          { x, y, ...(label?.line && { leader: formatLeader(label.line) }) },
        ];
      }),
    ),
  };
  const formatJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    files: {
      shapes: formatJson(shapes),
      picture: formatPicture(shapes),
      labels: formatJson(labels),
    },
    unknown,
  };
};

const ROOT = path.resolve(import.meta.dirname, '..');

/** The places of a content folder, or the default ones if it names none, and where their map stands. */
export const findPlaces = (contentDir: string): { file: string; folder: string } => {
  const own = path.join(contentDir, 'places.json');
  if (existsSync(own)) return { file: own, folder: path.join(contentDir, MAP_FOLDER) };
  const house = path.join(ROOT, 'src/core/newsroom');
  return {
    file: path.join(house, 'default-places.json'),
    folder: path.join(house, 'default-map'),
  };
};

/** Writes the files of a content folder's map. @throws ContentError */
const run = async (contentDir: string): Promise<void> => {
  const none = { file: contentDir, field: '', expected: 'a folder (CONTENT_DIR)', found: 'none' };
  if (!existsSync(contentDir)) throw new ContentError([none]);
  const { file, folder } = findPlaces(contentDir);
  const places = await readJsonFile(path.dirname(file), path.basename(file), placesSchema);
  if ('problems' in places) throw new ContentError(places.problems);
  const { files, unknown } = drawMap(places.content);
  mkdirSync(folder, { recursive: true });
  for (const name of ['shapes', 'picture', 'labels'] as const) {
    writeFileSync(path.join(folder, MAP_FILES[name]), files[name]);
    console.log(`${name}  ${Buffer.byteLength(files[name])} bytes`);
  }
  for (const code of unknown)
    console.log(`${code}  no borders are known; the map is drawn without it`);
};

if (process.argv[1] === import.meta.filename) {
  try {
    await run(path.resolve(ROOT, process.env.CONTENT_DIR ?? 'content'));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`\n${error.message}\n\nNothing was drawn.`);
    process.exitCode = 1;
  }
}
