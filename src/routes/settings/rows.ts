import { CHOICES, type Choice, type Settings } from '../../core/settings/settings.ts';

/**
 * The rows of the panel, with those that are changed most first, and the values of each in the
 * order of its row.
 */
const ROWS: { readonly [Name in Choice]: readonly Settings[Name][] } = {
  // An order from little to much, unlike CHOICES, which begins with the default.
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

/** Choices of how Arabic is written: useless to a reader who meets no Arabic. */
const OF_ARABIC: readonly Choice[] = ['digits', 'tashkeel'];
/** Choices of how the interface writes Arabic. */
const OF_ARABIC_DATES: readonly Choice[] = ['months'];

/**
 * The choices that change something for this reader, in the order of the panel.
 * @param shown whether the site or the interface is Arabic, and whether the page shows an Arabic text
 */
export const rowsOf = (shown: { site: boolean; page: boolean }): readonly Choice[] =>
  (Object.keys(ROWS) as Choice[]).filter(
    (name) =>
      shown.site || (!OF_ARABIC_DATES.includes(name) && (shown.page || !OF_ARABIC.includes(name))),
  );

/** The values of a choice as the panel shows them. */
export const valuesOf = <Name extends Choice>(name: Name): readonly Settings[Name][] => ROWS[name];
