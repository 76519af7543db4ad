import { HOUSE, makePalettes, type WeakColour } from './palette.ts';
import type { OwnTone } from './place-tones.ts';
import { BLACK, LEAST_CONTRAST, leastOf, nearestReadable, WHITE } from './shades.ts';

/** A place's chosen colour that cannot be read on every ground. */
export type WeakTone = { code: string; field: 'colour' | 'colourByNight' } & Omit<
  WeakColour,
  'field'
>;

/**
 * The chosen colours of places that have too little contrast somewhere.
 * @param paper the newsroom's paper by day
 */
export const findWeakTones = (places: readonly OwnTone[], paper?: string): WeakTone[] => {
  const byDay = [makePalettes({ paper }).day, HOUSE.sepia];
  return places.flatMap(({ code, colour, colourByNight }) =>
    [
      { field: 'colour', chosen: colour, toward: BLACK, grounds: byDay } as const,
      {
        field: 'colourByNight',
        chosen: colourByNight,
        toward: WHITE,
        grounds: [HOUSE.night],
      } as const,
    ].flatMap(({ field, chosen, toward, grounds }) => {
      if (chosen === undefined || leastOf(chosen, grounds) >= LEAST_CONTRAST) return [];
      const contrast = leastOf(chosen, grounds);
      return [{ code, field, contrast, nearest: nearestReadable(chosen, toward, grounds) }];
    }),
  );
};
