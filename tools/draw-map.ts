// `npm run map`: draws the map that filters the news, from the borders of Natural Earth. The result is
// committed, so that a build needs no map packages and a moved border shows in review.
import { geoConicEqualArea, geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, merge, transform } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Point = [number, number];
type Atlas = Topology<{ countries: GeometryCollection }>;

/** The shapes, for cards; as a picture, for pages; and what stands on it. */
export const MAP_FILES = {
  shapes: new URL('../src/core/site/map-shapes.json', import.meta.url),
  picture: new URL('../src/routes/headlines/map.svg', import.meta.url),
  labels: new URL('../src/routes/headlines/map-labels.json', import.meta.url),
};

/** The frame in units; one unit is the smallest step of a border. */
const WIDTH = 1000;
const MARGIN = 12;
/** A corner whose triangle is smaller, in square units, is straightened. */
const DETAIL = 8;
/** A ring that is smaller is left out: islands of the Caspian, enclaves of the Fergana valley. */
const SMALLEST_RING = 250;

/** ISO 3166-1 numeric, as the atlas names countries. */
const FIVE = { kz: '398', kg: '417', tj: '762', tm: '795', uz: '860' };
/**
 * Azerbaijan, Armenia, Georgia, Iran, Iraq, Afghanistan, Pakistan, India, China, Mongolia, Russia:
 * land without borders, some of which are disputed and none of which the filter needs.
 */
const NEIGHBOURS = '031 051 268 364 368 004 586 356 156 496 643'.split(' ');

/** The middle of each name, placed by hand; and the line to it, when it stands outside. */
const LABELS: Record<keyof typeof FIVE, { at: Point; line?: [from: Point, to: Point] }> = {
  kz: { at: [520, 275] },
  kg: {
    at: [864, 592],
    line: [
      [800, 494],
      [846, 552],
    ],
  },
  tj: {
    at: [850, 703],
    line: [
      [712, 640],
      [808, 664],
    ],
  },
  tm: { at: [222, 585] },
  uz: { at: [387, 508] },
};

// Not an import: the compiler would write out the type of every border.
const require = createRequire(import.meta.url);
const readAtlas = () => require('world-atlas/countries-50m.json') as Atlas;

const pick = ({ objects }: Atlas, codes: readonly string[]) =>
  objects.countries.geometries.filter(({ id }) => codes.includes(String(id)));

/** The frame around the five, in an equal-area conic that is true along two parallels of the region. */
const fitFrame = (atlas: Atlas) => {
  const geometries = pick(atlas, Object.values(FIVE));
  const five = feature(atlas, { type: 'GeometryCollection', geometries });
  const projection = geoConicEqualArea()
    .parallels([38, 52])
    .rotate([-66.5, 0])
    .fitWidth(WIDTH - 2 * MARGIN, five);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(five);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  return {
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

const areaOf = (ring: readonly Point[]): number => {
  const doubled = ring.map(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(doubled.reduce((sum, part) => sum + part, 0)) / 2;
};

/** A ring `M1,2L3,4L5,1Z` as `M1 2l2 2 2-3z`; nothing for one of the smallest. */
const formatRing = (ring: string): string => {
  const points = (ring.match(/-?\d+,-?\d+/g) ?? [])
    .filter((point, i, all) => point !== all[i - 1])
    .map((point) => point.split(',').map(Number) as Point);
  if (areaOf(points) < SMALLEST_RING) return '';
  const [start, ...steps] = points.map(([x, y], i) => {
    const [lastX, lastY] = points[i - 1] ?? [0, 0];
    return `${x - lastX} ${y - lastY}`;
  });
  return `M${start}l${steps.join(' ')}z`.replaceAll(' -', '-');
};

/** A dot in the country, and a line from it to the name. */
const formatLeader = ([[x, y], [toX, toY]]: [Point, Point]): string =>
  `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0zm5 0l${toX - x} ${toY - y}`;

/** The map in one frame, as its files are committed. */
export const drawMap = (): Record<keyof typeof MAP_FILES, string> => {
  const atlas = readAtlas();
  const { height, toFrame } = fitFrame(atlas);
  const simple = simplifyAtlas(atlas, toFrame);
  const frame = geoIdentity().clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const path = geoPath(frame).digits(0);
  const draw = (shape: GeoPermissibleObjects) =>
    (path(shape)?.match(/M[^M]+/g) ?? []).map(formatRing).join('');

  const land = pick(simple, [...NEIGHBOURS, ...Object.values(FIVE)]) as (Polygon | MultiPolygon)[];
  const ofFive = <T>(make: (code: keyof typeof FIVE) => T) => ({
    kz: make('kz'),
    kg: make('kg'),
    tj: make('tj'),
    tm: make('tm'),
    uz: make('uz'),
  });
  const viewBox = `0 0 ${WIDTH} ${height}`;
  const shapes = {
    viewBox,
    land: draw(merge(simple, land)),
    countries: ofFive((code) => {
      const geometries = pick(simple, [FIVE[code]]);
      return draw(feature(simple, { type: 'GeometryCollection', geometries }));
    }),
  };
  const countries = ofFive((code) => {
    const { at, line } = LABELS[code];
    return { x: at[0], y: at[1], ...(line && { leader: formatLeader(line) }) };
  });
  const formatJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    shapes: formatJson(shapes),
    picture: formatPicture(shapes),
    labels: formatJson({ viewBox, countries }),
  };
};

/** Shapes that a page uses by their ids, in its own colours; their lines are equally wide in every size. */
const formatPicture = ({ land, countries }: { land: string; countries: object }): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...Object.entries({ land, ...countries }).map(
      ([id, d]) => `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`,
    ),
    '</svg>\n',
  ].join('\n');

if (process.argv[1] === import.meta.filename) {
  const map = drawMap();
  for (const name of ['shapes', 'picture', 'labels'] as const) {
    writeFileSync(MAP_FILES[name], map[name]);
    console.log(`${name}  ${Buffer.byteLength(map[name])} bytes`);
  }
}
