import { blend, contrastOf, rgbOf, type Rgb } from './contrast.ts';

/** The least contrast between text and its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The grounds that text stands on. */
const GROUNDS = ['paper', 'raised'] as const;

type Grounds = Readonly<Record<(typeof GROUNDS)[number], string>>;

export const BLACK: Rgb = [0, 0, 0];
export const WHITE: Rgb = [255, 255, 255];

/** A colour in small letters. */
export const tidy = (colour: string): string => hexOf(rgbOf(colour));

const hexOf = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
/** A colour with another one laid over it. @param share of the upper colour, from 0 to 1 */
export const mix = (under: string, over: string | Rgb, share: number): string =>
  hexOf(blend(rgbOf(under), typeof over === 'string' ? rgbOf(over) : over, share));

/** The contrast of a colour on the ground where its contrast is least. */
export const leastOf = (colour: string, palettes: readonly Grounds[]): number =>
  Math.min(
    ...palettes.flatMap((palette) =>
      GROUNDS.map((ground) => contrastOf(rgbOf(colour), rgbOf(palette[ground]))),
    ),
  );

/** The nearest shade that can be read on all grounds. */
export const nearestReadable = (
  colour: string,
  toward: Rgb,
  palettes: readonly Grounds[],
): string => nearest(colour, toward, (each) => leastOf(each, palettes) >= LEAST_CONTRAST);

/**
 * The first shade with enough contrast on the way from a colour to black or white; one of these two
 * always has enough.
 */
export const nearest = (
  colour: string,
  toward: Rgb,
  holds: (colour: string) => boolean,
): string => {
  for (let share = 0; share < 1; share += 0.01) {
    const shade = mix(colour, toward, share);
    if (holds(shade)) return shade;
  }
  return hexOf(toward);
};
