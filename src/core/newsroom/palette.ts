import { HOUSE_TONES, REGION_TONE, type OwnTone, type Tone } from './place-tones.ts';
import {
  BLACK,
  LEAST_CONTRAST,
  leastOf,
  mix,
  nearest,
  nearestReadable,
  tidy,
  WHITE,
} from './shades.ts';

/**
 * The default colours by day: warm paper, dark ink, lapis for the site itself, turquoise for what
 * can be followed.
 */
const DAY = {
  paper: '#fbf8f1',
  raised: '#fffdf8',
  ink: '#1b2230',
  'soft-ink': '#5d6473',
  line: '#e6dece',
  lapis: '#1f3f8f',
  turquoise: '#0b7577',
} as const;

/** What looks the same in every theme. */
const EVERYWHERE = {
  /** Lines on a band of lapis, on cards. */
  tiles: '#8fd3cf',
  /** The line beside an error. */
  alarm: '#c8493f',
} as const;

type HouseName = keyof typeof DAY | keyof typeof EVERYWHERE;
type Theme = 'day' | 'sepia' | 'night';

/** The name of a colour: its purpose or, for a place, the code in small letters. */
type Palette = Readonly<Record<HouseName, string>> & Readonly<Record<string, string>>;

/** All colours of the site, by theme. */
export type Palettes = Readonly<Record<Theme, Palette>>;

/** The default colours, without the places'. */
export const HOUSE: Readonly<Record<Theme, Readonly<Record<keyof typeof DAY, string>>>> = {
  day: DAY,
  sepia: {
    ...DAY,
    paper: '#f3e9d2',
    raised: '#f8f0de',
    ink: '#38291a',
    'soft-ink': '#685640',
    line: '#ddcdac',
    turquoise: '#06686a',
  },
  night: {
    ...DAY,
    paper: '#10141b',
    raised: '#171d27',
    ink: '#e9e4d8',
    'soft-ink': '#a0a6b3',
    line: '#2a3240',
    lapis: '#9db8ff',
    turquoise: '#58c7c2',
  },
};

/** The colours that a newsroom chose, as `#rrggbb`. */
export type OwnColours = Partial<Record<'accent' | 'accentByNight' | 'paper', string | undefined>>;

/** Colours of text on paper and on raised surfaces, other than the accent and the places' colours. */
const WRITTEN = [
  DAY.ink,
  DAY['soft-ink'],
  ...[...HOUSE_TONES, REGION_TONE].map(({ day }) => day),
] as const;

/**
 * The palettes of a newsroom that chose some colours, even colours that are hard to read.
 * @param places in the order of menus
 */
export const makePalettes = (
  { accent, accentByNight, paper }: OwnColours = {},
  places: readonly OwnTone[] = [],
): Palettes => {
  const tones = new Map(places.map((place, at) => [place.code, toneOf(place, at)]));
  tones.set('region', REGION_TONE);
  const byDay = accent === undefined ? undefined : tidy(accent);
  const byNight = accentByNight ?? (accent && lightened(accent));
  const paletteOf = (theme: Theme, lapis: string | undefined): Palette => ({
    ...HOUSE[theme],
    ...(theme === 'day' && paper !== undefined && onPaper(paper)),
    ...(lapis !== undefined && { lapis, turquoise: lapis }),
    ...Object.fromEntries([...tones].map(([code, tone]) => [code, tone[theme] ?? tone.day])),
    ...EVERYWHERE,
    ...(byDay !== undefined && { tiles: mix(byDay, WHITE, 0.6) }),
  });
  return {
    day: paletteOf('day', byDay),
    sepia: paletteOf('sepia', byDay),
    night: paletteOf('night', byNight && tidy(byNight)),
  };
};

/** By night a chosen colour is lightened until it can be read. */
const lightened = (colour: string): string => nearestReadable(colour, WHITE, [HOUSE.night]);

/** A place's chosen colour, or the default one for its position in menus. */
const toneOf = ({ colour, colourByNight }: OwnTone, at: number): Tone => {
  const [first = REGION_TONE] = HOUSE_TONES;
  if (colour === undefined) {
    const tone = HOUSE_TONES[at] ?? first;
    return colourByNight === undefined ? tone : { ...tone, night: tidy(colourByNight) };
  }
  return { day: tidy(colour), night: tidy(colourByNight ?? lightened(colour)) };
};

const onPaper = (paper: string) => ({
  paper: tidy(paper),
  raised: mix(paper, WHITE, 0.5),
  line: mix(paper, HOUSE.day.ink, 0.1),
});

/** A chosen colour that cannot be read on every ground, and the nearest one that can. */
export type WeakColour = { field: keyof OwnColours; contrast: number; nearest: string };

/** The chosen colours that have too little contrast somewhere: by day, on sepia or by night. */
export const findWeakColours = (own: OwnColours): WeakColour[] => {
  const found: WeakColour[] = [];
  const weigh = (field: WeakColour['field'], contrast: number, find: () => string) => {
    if (contrast < LEAST_CONTRAST) found.push({ field, contrast, nearest: find() });
  };
  const writtenOn = (paper: string) => {
    const palette = makePalettes({ paper }).day;
    return Math.min(...WRITTEN.map((colour) => leastOf(colour, [palette])));
  };
  let { paper = HOUSE.day.paper } = own;
  if (own.paper !== undefined)
    weigh('paper', writtenOn(paper), () => {
      // The accent is judged on the paper that the site will have.
      paper = nearest(paper, WHITE, (each) => writtenOn(each) >= LEAST_CONTRAST);
      return paper;
    });
  const { accent, accentByNight } = own;
  if (accent !== undefined) {
    const byDay = [makePalettes({ paper }).day, HOUSE.sepia];
    weigh('accent', leastOf(accent, byDay), () => nearestReadable(accent, BLACK, byDay));
  }
  if (accentByNight !== undefined) {
    const byNight = [HOUSE.night];
    weigh('accentByNight', leastOf(accentByNight, byNight), () =>
      nearestReadable(accentByNight, WHITE, byNight),
    );
  }
  return found;
};
