import { blend, contrastOf, type Rgb } from '../../src/core/newsroom/contrast.ts';

const STEP = 0.02;

/**
 * The least opacity at which a dark ground makes light letters readable over every one of some
 * pixels.
 * @param pixels red, green, blue, and so on
 * @param options.least the lower limit of the result
 */
export const opacityFor = (
  pixels: Uint8Array,
  { ground, ink, contrast, least }: { ground: Rgb; ink: Rgb; contrast: number; least: number },
): number => {
  // Under a dark ground the lightest pixel stays the lightest, so it alone decides.
  let lightest: Rgb = [0, 0, 0];
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const pixel: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    if (weigh(pixel) > weigh(lightest)) lightest = pixel;
  }
  let opacity = least;
  while (opacity < 1 && contrastOf(ink, blend(lightest, ground, opacity)) < contrast)
    opacity += STEP;
  return Math.min(opacity, 1);
};

/** Orders colours nearly as their luminance does, and a hundred times as fast. */
const weigh = ([red, green, blue]: Rgb) =>
  0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue;
