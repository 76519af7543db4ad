import type { Outline, Point } from './outlines.ts';

const NEAR = 0.01;

/** A point on the line halfway between its two neighbours: a font need not store it. */
const isImplied = (points: readonly Point[], at: number): boolean => {
  const [before, point, after] = [points.at(at - 1), points[at], points[(at + 1) % points.length]];
  if (!before || !point?.isOn || !after || before.isOn || after.isOn) return false;
  const isHalfway = (axis: 'x' | 'y') =>
    Math.abs((before[axis] + after[axis]) / 2 - point[axis]) < NEAR;
  return isHalfway('x') && isHalfway('y');
};

/** Leaves out the points that are implied in all weights of a glyph; a path has them all. */
export const withoutImplied = (weights: readonly Outline[]): Outline[] => {
  const keeps = (contour: number, at: number) =>
    !weights.every(({ contours }) => isImplied(contours[contour] ?? [], at));
  return weights.map(({ contours, advance }) => ({
    contours: contours.map((points, contour) => points.filter((_, at) => keeps(contour, at))),
    advance,
  }));
};
