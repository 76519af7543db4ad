import { expect, it } from 'vitest';
import { blend, contrastOf, type Rgb } from '../../src/core/newsroom/contrast.ts';
import { opacityFor } from './contrast.ts';

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

it.each<[string, number[], boolean]>([
  ['a dark picture', [10, 10, 10, 20, 20, 20], true],
  ['a light picture', [250, 250, 250], false],
  ['one light pixel among dark ones', [0, 0, 0, 255, 255, 255, 0, 0, 0], false],
])('the ground on %s is as strong as it must be', (_what, pixels, isLeast) => {
  const wish = { ground: BLACK, ink: WHITE, contrast: 4.5, least: 0.3 } as const;
  const opacity = opacityFor(Uint8Array.from(pixels), wish);
  expect(opacity === 0.3).toBe(isLeast);
  for (let at = 0; at < pixels.length; at += 3) {
    const pixel = pixels.slice(at, at + 3) as unknown as Rgb;
    expect(contrastOf(WHITE, blend(pixel, BLACK, opacity))).toBeGreaterThanOrEqual(4.5);
  }
});
