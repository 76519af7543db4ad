import { areaOf, type Point } from './map-rings.ts';

/** How many points are tried along each side. */
const STEPS = 48;

/** The point of the largest ring that is farthest from its border, where a name has most room. */
export const findMiddle = (rings: readonly Point[][]): Point => {
  const [largest = []] = rings.toSorted((a, b) => areaOf(b) - areaOf(a));
  const [xs, ys] = [largest.map(([x]) => x), largest.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { at: Point; room: number } = { at: [left + width / 2, top + height / 2], room: 0 };
  for (let column = 1; column < STEPS; column += 1)
    for (let row = 1; row < STEPS; row += 1) {
      const at: Point = [left + (width * column) / STEPS, top + (height * row) / STEPS];
      const room = isInside(at, largest) ? roomAt(at, largest) : 0;
      if (room > best.room) best = { at, room };
    }
  return [Math.round(best.at[0]), Math.round(best.at[1])];
};

const sidesOf = (ring: readonly Point[]): [Point, Point][] =>
  ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point]);

const isInside = ([x, y]: Point, ring: readonly Point[]): boolean =>
  sidesOf(ring).filter(
    ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay),
  ).length %
    2 ===
  1;

/** The distance to the nearest side. A name is wider than high, so what is beside it counts less. */
const roomAt = ([x, y]: Point, ring: readonly Point[]): number =>
  Math.min(
    ...sidesOf(ring).map(([[ax, ay], [bx, by]]) => {
      const [dx, dy] = [(bx - ax) * ASPECT, by - ay];
      const length = dx * dx + dy * dy;
      const share =
        length === 0
          ? 0
          : Math.min(Math.max(((x - ax) * ASPECT * dx + (y - ay) * dy) / length, 0), 1);
      return Math.hypot((ax - x) * ASPECT + dx * share, ay - y + dy * share);
    }),
  );

const ASPECT = 0.5;
