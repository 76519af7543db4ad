/** A colour's parts, from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** The relative luminance of a colour as WCAG defines it: from 0 to 1. */
const luminanceOf = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** From 1 for equal lightness to 21 for black and white. */
export const contrastOf = (a: Rgb, b: Rgb): number => {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** `#rrggbb` → its parts. */
export const rgbOf = (colour: string): Rgb => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** A colour laid over another one. @param opacity of the upper colour, from 0 to 1 */
export const blend = (under: Rgb, over: Rgb, opacity: number): Rgb => [
  under[0] + (over[0] - under[0]) * opacity,
  under[1] + (over[1] - under[1]) * opacity,
  under[2] + (over[2] - under[2]) * opacity,
];
