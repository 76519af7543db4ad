import { expect, it } from 'vitest';
import { contrastOf, rgbOf } from './contrast.ts';

it.each<[string, string, number]>([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // https://www.w3.org/WAI/GL/wiki/Contrast_ratio; this grey is known for failing by very little.
  ['#777777', '#ffffff', 4.48],
])('%s on %s has a contrast of %d', (a, b, contrast) =>
  expect(contrastOf(rgbOf(a), rgbOf(b))).toBeCloseTo(contrast, 2),
);
