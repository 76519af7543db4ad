import { geoArea, type ExtendedFeatureCollection } from 'd3-geo';
import type { PlacesFile } from '../src/core/newsroom/places.schema.ts';

/** A polygon as its rings, the first of them its outline; each point has its longitude first. */
type Rings = number[][][];

/** In degrees; `east` is greater than 180 where it lies beyond the date line. */
type Extent = { south: number; north: number; west: number; east: number };

/**
 * The smallest extent around shapes, also across the date line. (geoBounds takes an island that the
 * atlas cuts there for one that reaches around the earth.)
 */
const extentOf = (polygons: readonly Rings[]): Extent => {
  const points = polygons.flat(2);
  const latitudes = points.map(([, latitude = 0]) => latitude);
  const longitudes = points.map(([longitude = 0]) => longitude).toSorted((a, b) => a - b);
  const next = (at: number): number => longitudes[at + 1] ?? (longitudes[0] ?? 0) + 360;
  const gaps = longitudes.map((longitude, at) => next(at) - longitude);
  // It begins behind the widest gap and ends before it.
  const before = gaps.indexOf(gaps.reduce((a, b) => Math.max(a, b), 0));
  const west = next(before) >= 180 ? next(before) - 360 : next(before);
  const end = longitudes[before] ?? 0;
  return {
    south: latitudes.reduce((a, b) => Math.min(a, b)),
    north: latitudes.reduce((a, b) => Math.max(a, b)),
    west,
    east: end < west ? end + 360 : end,
  };
};

type Projection = NonNullable<PlacesFile['region']['map']>;

/** True a sixth of the way from the south and from the north, as most maps of one region are. */
export const suggestProjection = (polygons: readonly Rings[]): Projection => {
  const { south, north, west, east } = extentOf(polygons);
  const sixth = (north - south) / 6;
  return { parallels: [south + sixth, north - sixth], middle: (west + east) / 2 };
};

/** In degrees, between shapes of which a map shows both. */
const MOST_APART = 15;

/**
 * The polygons that a map of these countries is about: of each country the largest, and whatever is
 * not far from these. A frame around the departments of France, say, would show the Atlantic.
 */
export const mainParts = ({ features }: ExtendedFeatureCollection): Rings[] => {
  const parts = features.map(({ geometry }) => polygonsOf(geometry).toSorted(byArea));
  const kept = parts.flatMap(([largest]) => (largest ? [largest] : []));
  const extents = kept.map((polygon) => extentOf([polygon]));
  let others = parts.flatMap(([, ...rest]) => rest);
  for (let before = -1; before !== others.length;) {
    before = others.length;
    others = others.filter((polygon) => {
      const extent = extentOf([polygon]);
      if (extents.every((each) => isApart(each, extent))) return true;
      kept.push(polygon);
      extents.push(extent);
      return false;
    });
  }
  return kept;
};

const polygonsOf = (
  geometry: ExtendedFeatureCollection['features'][number]['geometry'],
): Rings[] => {
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  return geometry?.type === 'Polygon' ? [geometry.coordinates] : [];
};

const areaOf = (coordinates: Rings): number => geoArea({ type: 'Polygon', coordinates });
const byArea = (a: Rings, b: Rings): number => areaOf(b) - areaOf(a);

const isApart = (a: Extent, b: Extent): boolean => {
  const high = Math.max(0, a.south - b.north, b.south - a.north);
  const wide = Math.min(
    ...[-360, 0, 360].map((turn) => Math.max(0, a.west - (b.east + turn), b.west + turn - a.east)),
  );
  const middle = (a.south + a.north + b.south + b.north) / 4;
  return Math.hypot(high, wide * Math.cos((middle * Math.PI) / 180)) > MOST_APART;
};
