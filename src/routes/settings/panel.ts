import { CHOICES, type Choice, type Settings } from '../../core/settings/settings.ts';

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
  'remember',
  'visits',
] as const satisfies readonly Choice[];

/** Values that have an order, from little to much; their default stands in the middle. */
const ORDERED: Partial<Record<Choice, readonly string[]>> = {
  size: ['1', '2', '3', '4', '5'],
  leading: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'normal', 'wide'],
};

/** The values of a choice as the panel shows them. */
export const valuesOf = <Name extends Choice>(name: Name) =>
  (ORDERED[name] ?? CHOICES[name]) as readonly Settings[Name][];
