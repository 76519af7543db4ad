import { CHOICES, type Choice, type Settings } from '../../core/settings/settings.ts';

/** The choices in the order of the panel, what is changed most first. */
const PANEL = [
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

/** Choices of how Arabic is written: they say nothing to a reader who meets none. */
const OF_ARABIC: readonly Choice[] = ['digits', 'tashkeel'];
/** The same of what the interface writes in Arabic. */
const OF_ARABIC_DATES: readonly Choice[] = ['months'];

/**
 * The choices that change something for this reader.
 * @param shown whether the site or the interface is Arabic, and whether the page shows an Arabic text
 */
export const rowsOf = (shown: { site: boolean; page: boolean }): readonly Choice[] =>
  PANEL.filter(
    (name) =>
      shown.site || (!OF_ARABIC_DATES.includes(name) && (shown.page || !OF_ARABIC.includes(name))),
  );

/** Values that have an order, from little to much; their default stands in the middle. */
const ORDERED: Partial<Record<Choice, readonly string[]>> = {
  size: ['1', '2', '3', '4', '5'],
  leading: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'normal', 'wide'],
};

/** The values of a choice as the panel shows them. */
export const valuesOf = <Name extends Choice>(name: Name) =>
  (ORDERED[name] ?? CHOICES[name]) as readonly Settings[Name][];
