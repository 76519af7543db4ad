import type { Choice } from '../../settings/settings.ts';

/** The choices in the order of the panel, what is changed most first. */
export const PANEL = [
  'size',
  'theme',
  'typeface',
  'leading',
  'measure',
  'digits',
  'months',
  'hijri',
  'tashkeel',
  'justify',
  'motion',
  'shortcuts',
] as const satisfies readonly Choice[];

/** Sizes are an order from small to large; their default stands in the middle. */
export const SIZES = ['1', '2', '3', '4', '5'] as const;
