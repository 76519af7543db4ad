import { CHOICES, type Choice, type Settings } from '../../core/settings/settings.ts';

/**
 * The rows of the panel, with those that are changed most first, and the values of each in the
 * order of its row.
 */
const ROWS: { readonly [Name in Choice]: readonly Settings[Name][] } = {
  // These have an order, from little to much; their default stands in the middle.
  size: ['1', '2', '3', '4', '5'],
  theme: CHOICES.theme,
  typeface: CHOICES.typeface,
  leading: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'normal', 'wide'],
  digits: CHOICES.digits,
  months: CHOICES.months,
  hijri: CHOICES.hijri,
  tashkeel: CHOICES.tashkeel,
  justify: CHOICES.justify,
  motion: CHOICES.motion,
  shortcuts: CHOICES.shortcuts,
  remember: CHOICES.remember,
  visits: CHOICES.visits,
};

/** The choices in the order of the panel. */
export const PANEL = Object.keys(ROWS) as Choice[];

/** The values of a choice as the panel shows them. */
export const valuesOf = <Name extends Choice>(name: Name): readonly Settings[Name][] => ROWS[name];
