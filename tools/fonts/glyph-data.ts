/* How one glyph is stored: its points ("glyf") and how they move to another weight ("gvar", OpenType 1.9). */
import type { Outline } from './outlines.ts';
import { words } from './sfnt.ts';

const pointsOf = ({ contours }: Outline) => contours.flat();

/** Minimum and maximum of both axes, as a glyph's header has them. */
export const boxOf = (outline: Outline): [number, number, number, number] => {
  const points = pointsOf(outline);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/**
 * A glyph without instructions, with every step in a word of its own; whatever packs the font
 * makes it smaller.
 */
export const glyphData = (outline: Outline): Buffer => {
  const points = pointsOf(outline);
  if (points.length === 0) return Buffer.alloc(0);
  let last = -1;
  const ends = outline.contours.map((contour) => (last += contour.length));
  const steps = (axis: 'x' | 'y') =>
    points.map((point, at) => point[axis] - (points[at - 1]?.[axis] ?? 0));
  const data = Buffer.concat([
    words(outline.contours.length, ...boxOf(outline), ...ends, 0),
    Buffer.from(points.map(({ isOn }) => Number(isOn))),
    words(...steps('x'), ...steps('y')),
  ]);
  return Buffer.concat([data, Buffer.alloc(data.length & 1)]);
};

const EMBEDDED_PEAK = 0x80_00;
const OWN_POINTS = 0x20_00;
const ONE = 0x40_00;
const ALL_POINTS = 0;
const IN_WORDS = 0x40;
const RUN = 64;

const packed = (deltas: number[]): Buffer => {
  const runs = Array.from({ length: Math.ceil(deltas.length / RUN) }, (_, at) =>
    deltas.slice(at * RUN, (at + 1) * RUN),
  );
  return Buffer.concat(
    runs.map((run) =>
      run.every((delta) => delta >= -128 && delta < 128)
        ? Buffer.from([run.length - 1, ...run])
        : Buffer.concat([Buffer.from([IN_WORDS | (run.length - 1)]), words(...run)]),
    ),
  );
};

/** How far each point moves from the lightest to the boldest weight, and after them the advance. */
export const variationData = (light: Outline, bold: Outline): Buffer => {
  const [from, to] = [pointsOf(light), pointsOf(bold)];
  if (from.length !== to.length || from.some(({ isOn }, at) => isOn !== to[at]?.isOn)) {
    throw new Error('The weights of a glyph have other points than each other.');
  }
  const moves = (axis: 'x' | 'y') => from.map((point, at) => (to[at]?.[axis] ?? 0) - point[axis]);
  const data = Buffer.concat([
    Buffer.from([ALL_POINTS]),
    packed([...moves('x'), 0, bold.advance - light.advance, 0, 0]),
    packed([...moves('y'), 0, 0, 0, 0]),
  ]);
  const header = words(1, 10, data.length, EMBEDDED_PEAK | OWN_POINTS, ONE);
  const whole = Buffer.concat([header, data]);
  return Buffer.concat([whole, Buffer.alloc(whole.length & 1)]);
};
