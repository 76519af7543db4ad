import {
  ARABIC,
  CYRILLIC,
  CYRILLIC_OF_THE_REGION,
  DIGITS,
  LATIN,
  LATIN_WITH_MARKS,
} from './letters.ts';

/** Families are published in parts. */
export type Part = readonly [family: string, part: string];

type FontFile = {
  name: string;
  text: string;
  from: Part;
  /** The fonts from which letters are taken that `from` lacks; the first that has one provides it. */
  others?: readonly Part[];
  /** The size of those letters, relative to the font's own. */
  size?: number;
};

const NASKH = (part: string): Part => ['noto-naskh-arabic', part];
const SERIF = (part: string): Part => ['noto-serif', part];
const VAZIRMATN = (part: string): Part => ['vazirmatn', part];
const ROBOTO = (part: string): Part => ['roboto', part];

/** In this size European digits and capitals of the serif are as high as the alef. */
const SERIF_BESIDE_NASKH = 0.94;

/**
 * Each file that the site serves for the screen. The Latin letters beside the Naskh are those of
 * Noto Serif.
 */
export const FONTS: readonly FontFile[] = [
  {
    name: 'noto-naskh',
    text: ARABIC + DIGITS,
    from: NASKH('arabic'),
    others: [NASKH('latin')],
    size: SERIF_BESIDE_NASKH,
  },
  { name: 'noto-naskh-latin', text: LATIN, from: NASKH('latin') },
  {
    name: 'noto-serif-latin-marks',
    text: LATIN_WITH_MARKS,
    from: SERIF('latin-ext'),
    others: [SERIF('latin')],
  },
  { name: 'noto-serif-cyrillic', text: CYRILLIC, from: SERIF('cyrillic') },
  { name: 'noto-serif-region', text: CYRILLIC_OF_THE_REGION, from: SERIF('cyrillic-ext') },
  {
    name: 'vazirmatn',
    text: ARABIC + DIGITS,
    from: VAZIRMATN('arabic'),
    others: [VAZIRMATN('latin')],
  },
  { name: 'vazirmatn-latin', text: LATIN, from: VAZIRMATN('latin') },
  {
    name: 'vazirmatn-latin-marks',
    text: LATIN_WITH_MARKS,
    from: VAZIRMATN('latin-ext'),
    // The half rings of transcribed Arabic are in neither Vazirmatn nor Roboto.
    others: [VAZIRMATN('latin'), SERIF('latin-ext')],
  },
  { name: 'roboto-cyrillic', text: CYRILLIC, from: ROBOTO('cyrillic') },
  { name: 'roboto-region', text: CYRILLIC_OF_THE_REGION, from: ROBOTO('cyrillic-ext') },
];

/** What every Arabic page loads. */
export const ON_EVERY_PAGE: readonly string[] = ['noto-naskh', 'vazirmatn'];
