export type Point = [number, number];

/** A ring that is smaller, in square units, is left out: islands of the Caspian, enclaves of the Fergana valley. */
const SMALLEST_RING = 250;

/** In square units. */
export const areaOf = (ring: readonly Point[]): number => {
  const doubled = ring.map(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });
  return Math.abs(doubled.reduce((sum, part) => sum + part, 0)) / 2;
};

/** A ring `M1,2L3,4L5,1Z` as its corners. */
const pointsOf = (ring: string): Point[] =>
  (ring.match(/-?\d+,-?\d+/g) ?? [])
    .filter((point, i, all) => point !== all[i - 1])
    .map((point) => point.split(',').map(Number) as Point);

/** Whether the largest of the small rings is kept if a path has no other. */
export type KeptRings = 'large' | 'one-at-least';

/** The rings of a path without the small ones. */
export const ringsOf = (path: string, keep: KeptRings): Point[][] => {
  const rings = (path.match(/M[^M]+/g) ?? []).map(pointsOf);
  const large = rings.filter((ring) => areaOf(ring) >= SMALLEST_RING);
  if (large.length > 0 || keep === 'large') return large;
  return rings.toSorted((x, y) => areaOf(y) - areaOf(x)).slice(0, 1);
};

/** A ring as `M1 2l2 2 2-3z`. */
export const formatRing = (points: readonly Point[]): string => {
  const [start, ...steps] = points.map(([x, y], i) => {
    const [lastX, lastY] = points[i - 1] ?? [0, 0];
    return `${x - lastX} ${y - lastY}`;
  });
  return `M${start}l${steps.join(' ')}z`.replaceAll(' -', '-');
};

/** A dot in the country, and a line from it to the name. */
export const formatLeader = ([[x, y], [toX, toY]]: [Point, Point]): string =>
  `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0-10 0zm5 0l${toX - x} ${toY - y}`;
